using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Applications;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Points;

/// <summary>A closed point takes nothing new, even within the time it is arranged for (AZ-8).</summary>
public abstract class ClosedPointTests(ProductHost host)
{
    /// <summary>Of 二县, whose points and arrangements no other test counts.</summary>
    private const string Code = "999901020190";

    [Fact]
    public async Task ChangePoint_ToAClosedPoint_IsNeitherOfferedNorTaken()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.OtherAgency);
        var closed = await AddAsync();
        using var browser = await host.SignInAsync("cs6s1s2xzcqr01");
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));

        var answer = await browser.PressAsync(page, "确定更换", ("PointId", closed.ToString()));

        page.Document.QuerySelectorAll("[name=PointId]").Select(choice => choice.GetAttribute("value")).ShouldNotContain(closed.ToString());
        (answer.Status, answer.ErrorOf("PointId")).ShouldBe((HttpStatusCode.Conflict, "该确认点已关闭,请选择别的确认点。"));
        (await TestApplications.ReadAsync(host, TestApplications.OtherAgency, id)).PointId.ShouldNotBe(closed);
    }

    private async Task<Guid> AddAsync()
    {
        await using var scope = await TestApplications.OpenAsync(host, Code);
        var services = scope.ServiceProvider;
        var plan = (await services.GetRequiredService<IPlanIntegrationService>().GetApplicationPlansAsync()).Single(row => row.IsCurrent);
        services.GetRequiredService<AuditScope>().Operation = "Add a closed point";
        return await services.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            var point = new ConfirmationPoint(Guid.CreateVersion7(), Code, new PointDetails { Name = "已关闭的确认点", Address = "旧路1号", Phone = "0999-8888888" });
            point.Close();
            var now = services.GetRequiredService<IRequestClock>().UtcNow;
            var window = new TimeWindow(now.AddDays(-1), now.AddDays(1));
            services.GetRequiredService<IRepository<ConfirmationPoint>>().Add(point);
            services.GetRequiredService<IRepository<PointArrangement>>().Add(new PointArrangement(Guid.CreateVersion7(), plan.Id, point.Id, window, "全部", ""));
            return Task.FromResult(point.Id);
        });
    }
}

public sealed class ClosedPointOnSqliteTests(SqliteHost host) : ClosedPointTests(host);

public sealed class ClosedPointOnMySqlTests(MySqlHost host) : ClosedPointTests(host);
