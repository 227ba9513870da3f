using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Writing;

/// <summary>Messages that other modules send: in the caller's unit of work and the user's name, with the caller's permission.</summary>
public abstract class MessageIntegrationTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;

    [Fact]
    public async Task Send_WritesInTheNameOfTheUserAndIsCounted()
    {
        var id = await TestApplications.FileAsync(host, Point);

        var count = await RunAsync(async services =>
        {
            await services.GetRequiredService<IMessageIntegrationService>().SendAsync(id, " 已转到确认点二。\r\n请按时前往。 ");
            return true;
        }, id);

        var message = (await TestMessages.ReadAsync(host, Point, id)).ShouldHaveSingleItem();
        (message.Text, message.SenderLoginName, message.SenderName, message.SenderPlace, message.SendingId)
            .ShouldBe(("已转到确认点二。\n请按时前往。", "cs6s1s1xzcqr01", "王一", "测试六省一市一县确认点一", null));
        count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_WhenTheCallersWorkIsRefused_LeavesNothing()
    {
        var id = await TestApplications.FileAsync(host, Point);

        await Should.ThrowAsync<BusinessRuleException>(() => RunAsync(async services =>
        {
            await services.GetRequiredService<IMessageIntegrationService>().SendAsync(id, "没有发出");
            throw BusinessRuleException.NotFound();
        }, id));

        (await TestMessages.ReadAsync(host, Point, id)).ShouldBeEmpty();
    }

    /// <summary>Runs the work as a user who may confirm and send nothing; how many messages the applicant has afterwards.</summary>
    private async Task<int> RunAsync(Func<IServiceProvider, Task<bool>> work, Guid id)
    {
        await using var scope = await TestApplications.OpenAsync(host, Point);
        var point = await TestApplications.FindPointAsync(host, Point);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            Guid.CreateVersion7(), "cs6s1s1xzcqr01", "王一", point.Name, point.Id, new HashSet<string> { ApplicationsPermissions.Confirm }));
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => work(scope.ServiceProvider));
        return (await TestApplications.ReadAsync(host, Point, id)).MessageCount;
    }
}

public sealed class MessageIntegrationOnSqliteTests(SqliteHost host) : MessageIntegrationTests(host);

public sealed class MessageIntegrationOnMySqlTests(MySqlHost host) : MessageIntegrationTests(host);
