using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Migrations;

/// <summary>Rows from before the tables of administration are read as if they had always had what is new (OP-1).</summary>
public sealed class AdministrationMigrationTests
{
    private static readonly DateTime Before = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Migrate_WithRowsFromBefore_FillsWhatIsNew(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        await using var context = MigratedDatabase.Open(database!);
        await context.GetService<IMigrator>().MigrateAsync("Printing");
        var (agency, account) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Agn_Agency (Id, Code, Name, ShortName, Tier, ParentId, ProvinceId, Phone, Version) VALUES ({agency}, '99990100', 'A', 'A', 'City', NULL, {agency}, '0999-8888888', 1)");
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Idn_Account (Id, LoginName, DisplayName, AgencyId, PointId, Roles, Phone, PasswordHash, IsEnabled, Version) VALUES ({account}, 'before', 'B', {agency}, NULL, '[\"RegistrationUser\",\"AgencyAdministrator\"]', NULL, 'hash', {true}, 1)");
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Frm_AuditRecord (At, Operation, Result) VALUES ({Before}, 'POST /login', 302)");

        await context.Database.MigrateAsync();

        var city = await context.Set<Agency>().SingleAsync();
        (city.State, city.ReviewTiers).ShouldBe((AgencyState.Active, ReviewTiers.First | ReviewTiers.Second));
        var user = await context.Set<Account>().SingleAsync();
        (user.PhoneState, user.Grants.Count, user.Prohibitions.Count).ShouldBe((PhoneState.Missing, 0, 0));
        user.RoleKeys.ShouldBe(" RegistrationUser AgencyAdministrator ");
        user.Roles.ShouldAllBe(role => user.RoleKeys.Contains(Account.KeyOf(role)));
        user.Has(RoleNames.AgencyAdministrator).ShouldBeTrue();
        (await context.Set<AuditRecord>().SingleAsync()).Category.ShouldBe(AuditCategory.Security);
    }
}
