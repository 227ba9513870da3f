using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Migrations;

/// <summary>网报计划 that were published before the directory of them was there are found in it (OP-1).</summary>
public sealed class FilingMigrationTests
{
    private static readonly DateTime Start = new(2026, 11, 1, 0, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Migrate_WithPlansFromBefore_TakesThePublishedOnes(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        await using var context = MigratedDatabase.Open(database!);
        await context.GetService<IMigrator>().MigrateAsync("ApplicantAccounts");
        var agency = Guid.CreateVersion7();
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Agn_Agency (Id, Code, Name, ShortName, Tier, ParentId, ProvinceId, Phone, State, StateReason, ReviewTiers, Stamp, Version) VALUES ({agency}, '99990100', 'A', 'A', 'City', NULL, {agency}, '0999-8888888', 'Active', '', 'First', 0, 1)");
        var running = await AddAsync(context, agency, 2026, Start, terminated: null);
        var terminated = await AddAsync(context, agency, 2025, Start, Start.AddDays(3));
        await AddAsync(context, agency, 2024, published: null, terminated: null);

        await context.Database.MigrateAsync();

        var found = await context.Set<PublishedFiling>().OrderBy(row => row.Year).ToListAsync();
        found.Select(row => row.Id).ShouldBe([terminated, running]);
        found[1].EndsAt.ShouldBe(Start.AddDays(10));
        found[0].EndsAt.ShouldBe(Start.AddDays(3).AddSeconds(-1));
        found.ShouldAllBe(row => row.AgencyId == agency && row.ProvinceId == agency && row.Kinds == (RegistrationKinds.First | RegistrationKinds.Renewal));
    }

    private static async Task<Guid> AddAsync(DbContext context, Guid agency, int year, DateTime? published, DateTime? terminated)
    {
        var (plan, filing, end) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Start.AddDays(10));
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Pln_RegistrationPlan (Id, TenantId, Year, Name, StartsAt, EndsAt, FirstReviewStartsAt, FirstReviewEndsAt, SecondReviewStartsAt, SecondReviewEndsAt, FinalReviewStartsAt, FinalReviewEndsAt, PublishedAt, TerminatedAt, History, Acknowledgements, Version) VALUES ({plan}, {agency}, {year}, 'P', {Start}, {end}, {Start}, {end}, {Start}, {end}, {Start}, {end}, {published}, {terminated}, '[]', '[]', 1)");
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Pln_ApplicationPlan (Id, TenantId, RegistrationPlanId, Name, StartsAt, EndsAt, Kinds, Eligibility, Version) VALUES ({filing}, {agency}, {plan}, 'F', {Start}, {end}, 'First, Renewal', '', 1)");
        return filing;
    }
}
