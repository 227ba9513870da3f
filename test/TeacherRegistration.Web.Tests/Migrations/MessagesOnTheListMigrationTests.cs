using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Migrations;

/// <summary>Applications from before have on them what the list shows of their messages, and the kept counts their reports (OP-1).</summary>
public sealed class MessagesOnTheListMigrationTests
{
    private static readonly DateTime At = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Migrate_WithMessagesAnswersAndReportsFromBefore_FillsWhatTheListShows(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        await using var context = MigratedDatabase.Open(database!);
        await context.GetService<IMigrator>().MigrateAsync("CertificateRegister");
        var (tenant, place) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (messaged, answered, silent) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await AddAsync(messaged, "2699990101000001", reportedSince: At);
        await AddAsync(answered, "2699990101000002", reportedSince: null);
        await AddAsync(silent, "2699990101000003", reportedSince: null);
        await context.Database.ExecuteSqlAsync($"INSERT INTO App_StatusCount (Id, TenantId, ApplicationPlanId, Status, Count) VALUES ({place}, {tenant}, {place}, 'PendingConfirmation', 3)");
        await SendAsync(messaged, withdrawnAt: null);
        await SendAsync(messaged, withdrawnAt: null);
        await SendAsync(messaged, withdrawnAt: At);
        await SendAsync(answered, withdrawnAt: At);
        await AnswerAsync(messaged, At.AddMinutes(5), handledAt: At.AddMinutes(6));
        await AnswerAsync(answered, At.AddMinutes(1), handledAt: null);
        await AnswerAsync(answered, At.AddMinutes(2), handledAt: null);

        await context.Database.MigrateAsync();

        var counts = await context.Database.SqlQuery<int>($"SELECT MessageCount AS Value FROM App_OnlineApplication ORDER BY ApplicationNumber").ToListAsync(TestContext.Current.CancellationToken);
        counts.ShouldBe([2, 0, 0]);
        var waiting = await context.Database.SqlQuery<Guid>($"SELECT Id AS Value FROM App_OnlineApplication WHERE AnsweredAt = {At.AddMinutes(2)}").ToListAsync(TestContext.Current.CancellationToken);
        waiting.ShouldBe([answered]);
        (await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM App_OnlineApplication WHERE AnsweredAt IS NULL").SingleAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
        (await context.Database.SqlQuery<int>($"SELECT Reported AS Value FROM App_StatusCount").ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([1]);

        Task AddAsync(Guid id, string number, DateTime? reportedSince) => context.Database.ExecuteSqlAsync(
            $"INSERT INTO App_OnlineApplication (Id, TenantId, ApplicationNumber, Kind, ApplicationPlanId, PointId, PolicyId, PersonId, Status, ReviewStatus, SubmittedAt, Name, IdNumber, IdHash, IdMask, IdTail, Phone, PhoneHash, PhoneMask, PhoneTail, Address, IsMale, BornOn, Person, CertificateNumber, QualificationType, CertificateSubject, Certificate, School, Employment, Assessment, WorkHistory, DataSource, DataStatus, DataVersion, PaperVersion, ArchiveNumber, Remark, ConcludedBy, ReportOpenSince, Version) VALUES ({id}, {tenant}, {number}, 'First', {place}, {place}, {place}, {id}, 'PendingConfirmation', 'None', {At}, '王芳', {Blob}, {Blob}, '', '', {Blob}, {Blob}, '', '', {Blob}, {true}, '1990-01-01', '{{}}', '', 'Primary', '', '{{}}', '', '{{}}', '{{}}', '[]', 'Import', 'Unverified', 1, 1, '', '', '', {reportedSince}, 1)");

        Task SendAsync(Guid id, DateTime? withdrawnAt) => context.Database.ExecuteSqlAsync(
            $"INSERT INTO Msg_ApplicantMessage (Id, TenantId, ApplicationId, Text, AllowsPhotos, SenderLoginName, SenderName, SenderPlace, SentAt, WithdrawnAt, Version) VALUES ({Guid.CreateVersion7()}, {tenant}, {id}, 'A', {false}, '', '', '', {At}, {withdrawnAt}, 1)");

        Task AnswerAsync(Guid id, DateTime at, DateTime? handledAt) => context.Database.ExecuteSqlAsync(
            $"INSERT INTO Msg_MessageAnswer (Id, TenantId, ApplicationId, MessageId, Text, PhotoCount, AnsweredAt, HandledAt, Version) VALUES ({Guid.CreateVersion7()}, {tenant}, {id}, {id}, 'A', 0, {at}, {handledAt}, 1)");
    }

    private static byte[] Blob => new byte[32];
}
