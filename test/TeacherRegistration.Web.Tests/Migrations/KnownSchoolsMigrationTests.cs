using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TeacherRegistration.Applications.Domain.Schools;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Migrations;

/// <summary>Schools of applications from before the directory was there are found in it (OP-1).</summary>
public sealed class KnownSchoolsMigrationTests
{
    private static readonly DateTime At = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Migrate_WithApplicationsFromBefore_CountsTheirSchools(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        await using var context = MigratedDatabase.Open(database!);
        await context.GetService<IMigrator>().MigrateAsync("SmsRecords");
        var (province, agency) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Agn_Agency (Id, Code, Name, ShortName, Tier, ParentId, ProvinceId, Phone, State, StateReason, ReviewTiers, Stamp, Version) VALUES ({agency}, '99990101', 'A', 'A', 'County', {province}, {province}, '0999-8888888', 'Active', '', 'First', 0, 1)");
        await AddAsync("第一小学", "2699990101000001");
        await AddAsync("第一小学", "2699990101000002");
        await AddAsync("第一 小学", "2699990101000003");

        await context.Database.MigrateAsync();

        var found = await context.Set<KnownSchool>().OrderByDescending(row => row.Applications).ToListAsync();
        found.Select(row => (row.Id, row.ProvinceId, row.Name, row.Applications)).ShouldBe([(agency, province, "第一小学", 2), (agency, province, "第一 小学", 1)]);

        Task AddAsync(string school, string number)
        {
            var id = Guid.CreateVersion7();
            return context.Database.ExecuteSqlAsync(
                $"INSERT INTO App_OnlineApplication (Id, TenantId, ApplicationNumber, Kind, ApplicationPlanId, PointId, PolicyId, PersonId, Status, ReviewStatus, SubmittedAt, Name, IdNumber, IdHash, IdMask, IdTail, Phone, PhoneHash, PhoneMask, PhoneTail, Address, IsMale, BornOn, Person, CertificateNumber, QualificationType, CertificateSubject, Certificate, School, Employment, Assessment, WorkHistory, DataSource, DataStatus, DataVersion, ArchiveNumber, Remark, ConcludedBy, Version) VALUES ({id}, {agency}, {number}, 'First', {id}, {id}, {id}, {id}, 'PendingConfirmation', 'None', {At}, 'N', {Blob}, {Blob}, '', '', {Blob}, {Blob}, '', '', {Blob}, {true}, '1990-01-01', '{{}}', '', 'Primary', '', '{{}}', {school}, '{{}}', '{{}}', '[]', 'Import', 'Unverified', 1, '', '', '', 1)");
        }
    }

    private static byte[] Blob => new byte[32];
}
