using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Writing;

public abstract class UnitOfWorkTests(ProductHost host)
{
    private static int made;

    // Under a superior, so that the list of provinces stays as it is. Nobody else makes codes that begin with 9990.
    private static readonly Agency Superior = new(Guid.CreateVersion7(), "99900000", "测试省教育厅", "测试省", AgencyTier.Province, parent: null, "0999-8888888");

    [Fact]
    public async Task Run_WhenTheWorkSucceeds_WritesTheRowAndItsAuditRecord()
    {
        var (code, operation) = NewNames();

        await AddAgencyAsync(code, operation, fail: false);

        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        (await context.Set<Agency>().CountAsync(agency => agency.Code == code)).ShouldBe(1);
        var record = await context.Set<AuditRecord>().SingleAsync(record => record.Operation == operation);
        record.Changes.ShouldNotBeNull().ShouldContain(nameof(Agency));
        await RemoveAgencyAsync(code);
    }

    [Fact]
    public async Task Run_WhenTheWorkFails_WritesNeither()
    {
        var (code, operation) = NewNames();

        await Should.ThrowAsync<InvalidOperationException>(() => AddAgencyAsync(code, operation, fail: true));

        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        (await context.Set<Agency>().CountAsync(agency => agency.Code == code)).ShouldBe(0);
        (await context.Set<AuditRecord>().CountAsync(record => record.Operation == operation)).ShouldBe(0);
    }

    [Fact]
    public async Task Run_WhenAnotherHasChangedTheRow_IsAConflictAndKeepsTheOthersChange()
    {
        var (code, operation) = NewNames();
        await AddAgencyAsync(code, operation, fail: false);
        await using var scope = host.Services.CreateAsyncScope();
        var agencies = scope.ServiceProvider.GetRequiredService<IRepository<Agency>>();

        var refusal = await Should.ThrowAsync<BusinessRuleException>(() => scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            var agency = await agencies.Tracked().SingleAsync(row => row.Code == code);
            scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Entry(agency).Property(row => row.Version).OriginalValue = 99;
            agencies.Remove(agency);
            return true;
        }));

        refusal.Kind.ShouldBe(RuleViolationKind.Conflict);
        (await agencies.Query().CountAsync(row => row.Code == code)).ShouldBe(1);
        await RemoveAgencyAsync(code);
    }

    private static (string Code, string Operation) NewNames()
    {
        var number = Interlocked.Increment(ref made) - 1;
        return (string.Create(CultureInfo.InvariantCulture, $"9990{(number / 99) + 1:00}{(number % 99) + 1:00}"), $"Test {Guid.CreateVersion7():N}");
    }

    private async Task AddAgencyAsync(string code, string operation, bool fail)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = operation;
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            scope.ServiceProvider.GetRequiredService<IRepository<Agency>>()
                .Add(new Agency(Guid.CreateVersion7(), code, "测试县教育局", "测试县", AgencyTier.County, Superior, "0999-8888888"));
            return fail ? throw new InvalidOperationException("The work fails.") : Task.FromResult(true);
        });
    }

    private async Task RemoveAgencyAsync(string code)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var agencies = scope.ServiceProvider.GetRequiredService<IRepository<Agency>>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            agencies.Remove(await agencies.Tracked().SingleAsync(row => row.Code == code));
            return true;
        });
    }
}

public sealed class UnitOfWorkOnSqliteTests(SqliteHost host) : UnitOfWorkTests(host);

public sealed class UnitOfWorkOnMySqlTests(MySqlHost host) : UnitOfWorkTests(host);
