using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Migrations;

/// <summary>Applications from before the kept counts and keys of names get theirs (OP-1).</summary>
public sealed class ListOrdersMigrationTests
{
    private static readonly DateTime At = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Migrate_WithApplicationsFromBefore_FillsCountsKeysAndConclusions(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        await using var context = MigratedDatabase.Open(database!);
        await context.GetService<IMigrator>().MigrateAsync("PublishedFiles");
        var (tenant, plan, point) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var (pending, complete) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await AddAsync(pending, "𠮷野 文", "PendingConfirmation", "2699990101000001");
        await AddAsync(complete, "王芳", "MaterialsComplete", "2699990101000002");
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO App_ApprovalRecord (Id, TenantId, ApplicationId, Stage, AgencyName, LoginName, At, Status, ReviewStatus) VALUES ({Guid.CreateVersion7()}, {tenant}, {complete}, 'Confirmation', 'A', 'clerk', {At}, 'MaterialsComplete', 'None')");

        await context.Database.MigrateAsync();

        var counts = await context.Database.SqlQuery<string>($"SELECT CONCAT(Status, Count) AS Value FROM App_StatusCount WHERE Id = {point} AND ApplicationPlanId = {plan}").ToListAsync(TestContext.Current.CancellationToken);
        counts.ShouldBe([nameof(ConfirmationStatus.PendingConfirmation) + "1", nameof(ConfirmationStatus.MaterialsComplete) + "1"], ignoreOrder: true);
        var grams = await context.Database.SqlQuery<string>($"SELECT Gram AS Value FROM App_NameGram WHERE Id = {pending}").ToListAsync(TestContext.Current.CancellationToken);
        grams.ShouldBe(["𠮷", "野", "文", "𠮷野"], ignoreOrder: true);
        var concluded = await context.Database.SqlQuery<string>($"SELECT ConcludedBy AS Value FROM App_OnlineApplication WHERE ConcludedAt = {At} AND PaperVersion = DataVersion").ToListAsync(TestContext.Current.CancellationToken);
        concluded.ShouldBe(["clerk"]);

        Task AddAsync(Guid id, string name, string status, string number) => context.Database.ExecuteSqlAsync(
            $"INSERT INTO App_OnlineApplication (Id, TenantId, ApplicationNumber, Kind, ApplicationPlanId, PointId, PolicyId, PersonId, Status, ReviewStatus, SubmittedAt, Name, IdNumber, IdHash, IdMask, IdTail, Phone, PhoneHash, PhoneMask, PhoneTail, Address, IsMale, BornOn, Person, CertificateNumber, QualificationType, CertificateSubject, Certificate, School, Employment, Assessment, WorkHistory, DataSource, DataStatus, DataVersion, ArchiveNumber, Remark, Version) VALUES ({id}, {tenant}, {number}, 'First', {plan}, {point}, {plan}, {id}, {status}, 'None', {At}, {name}, {Blob}, {Blob}, '', '', {Blob}, {Blob}, '', '', {Blob}, {true}, '1990-01-01', '{{}}', '', 'Primary', '', '{{}}', '', '{{}}', '{{}}', '[]', 'Import', 'Unverified', 3, '', '', 1)");
    }

    private static byte[] Blob => new byte[32];
}
