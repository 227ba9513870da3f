using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Writing;

/// <summary>不予受理 (rules 72, 73 and 107; SPEC decision 11).</summary>
public abstract class RejectAcceptanceTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;

    [Fact]
    public async Task Reject_IsRecordedAsTheBureausAndThePersonMayApplyAgain()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];

        await RejectAsync(id, version: 1, pointId: null);

        (await TestApplications.ReadAsync(host, Point, id)).Status.ShouldBe(ConfirmationStatus.NotAccepted);
        var record = (await TestApplications.ReadApprovalsAsync(host, Point, id)).Single();
        record.Status.ShouldBe(ConfirmationStatus.NotAccepted);
        record.AgencyName.ShouldBe("测试六省一市一县");
        (await CountLiveAsync(id)).ShouldBe(0);
        var again = await TestApplications.FileAsync(host, TestApplications.OtherAgency, other => other with { IdNumber = draft.IdNumber });
        (await CountLiveAsync(again)).ShouldBe(1);
    }

    [Fact]
    public async Task Reject_ByAUserOfThePoint_FindsNothing()
    {
        var id = await TestApplications.FileAsync(host, Point);
        var point = await TestApplications.FindPointAsync(host, Point);

        var refusal = await Should.ThrowAsync<BusinessRuleException>(() => RejectAsync(id, version: 1, point.Id));

        refusal.Kind.ShouldBe(RuleViolationKind.NotFound);
        (await TestApplications.ReadAsync(host, Point, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        (await CountLiveAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Reject_OfAnOlderVersion_IsAConflict()
    {
        var id = await TestApplications.FileAsync(host, Point);

        (await Should.ThrowAsync<BusinessRuleException>(() => RejectAsync(id, version: 7, pointId: null))).Kind.ShouldBe(RuleViolationKind.Conflict);

        (await CountLiveAsync(id)).ShouldBe(1);
    }

    private async Task RejectAsync(Guid id, long version, Guid? pointId)
    {
        await using var scope = await TestApplications.OpenAsync(host, Point);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            Guid.CreateVersion7(), "cs6s1s1xjyjrd", "县教体局经办", "", pointId, new HashSet<string> { ApplicationsPermissions.View, ApplicationsPermissions.Confirm, ApplicationsPermissions.Reject }));
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            await scope.ServiceProvider.GetRequiredService<IAcceptanceService>().RejectAsync(id, version, "不属本机构", "");
            return true;
        });
    }

    private async Task<int> CountLiveAsync(Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<PersonApplication>().CountAsync(live => live.Id == id && live.LiveYear != null);
    }
}

public sealed class RejectAcceptanceOnSqliteTests(SqliteHost host) : RejectAcceptanceTests(host);

public sealed class RejectAcceptanceOnMySqlTests(MySqlHost host) : RejectAcceptanceTests(host);
