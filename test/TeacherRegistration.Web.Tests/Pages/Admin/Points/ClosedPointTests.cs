using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
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
    [Fact]
    public async Task ChangePoint_ToAClosedPoint_IsNeitherOfferedNorTaken()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.OtherAgency);
        var closed = await AddAsync("999901020190");
        using var browser = await host.SignInAsync("cs6s1s2xzcqr01");
        var page = await browser.OpenAsync($"/applications/{id}/point");

        var answer = await browser.PressAsync(page, "确定更换", ("PointId", closed.ToString()));

        page.Document.QuerySelectorAll("[name=PointId]").Select(choice => choice.GetAttribute("value")).ShouldNotContain(closed.ToString());
        (answer.Status, answer.ErrorOf("PointId")).ShouldBe((HttpStatusCode.Conflict, "该确认点已关闭,请选择别的确认点。"));
        (await TestApplications.ReadAsync(host, TestApplications.OtherAgency, id)).PointId.ShouldNotBe(closed);
    }

    [Fact]
    public async Task Import_ForAClosedPoint_NamesTheCell()
    {
        const string Code = "999901020191";
        await AddAsync(Code);
        using var browser = await (await StaffAccount.AddToAsync(host, Code[..8], RoleNames.RegistrationUser)).LogInAsync(host.CreateBrowser());

        var answer = await ImportTests.UploadAsync(browser, MakeFile(Code), "closed.csv");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelectorAll("main tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList())
            .ShouldContain(row => row[1] == "确认点代码" && row[2] == Code && row[3] == "这个确认点已关闭,不再接收新的申请。");
    }

    /// <summary>The first person of the sample workbook, filed at the point.</summary>
    private static byte[] MakeFile(string pointCode)
    {
        var row = (IDictionary<string, object?>)MiniExcel.Query(Path.Combine(AppContext.BaseDirectory, "data", "applications-sample.xlsx"), useHeaderRow: true).First();
        (row["注册机构代码"], row["确认点代码"]) = (pointCode[..8], pointCode);
        return Encoding.UTF8.GetBytes(string.Join(',', row.Keys) + "\n" + string.Join(',', row.Values.Select(value => $"\"{value}\"")) + "\n");
    }

    /// <summary>In 二县, whose points and arrangements no other test counts.</summary>
    private async Task<Guid> AddAsync(string code)
    {
        await using var scope = await TestApplications.OpenAsync(host, code);
        var services = scope.ServiceProvider;
        var plan = (await services.GetRequiredService<IPlanIntegrationService>().GetApplicationPlansAsync()).Single(row => row.IsCurrent);
        services.GetRequiredService<AuditScope>().Operation = "Add a closed point";
        return await services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            // Past the pages that write plans: the nodes are told here.
            await services.GetRequiredService<IAgencyStamp>().RenewAsync();
            var point = new ConfirmationPoint(Guid.CreateVersion7(), code, new PointDetails { Name = "已关闭的确认点", Address = "旧路1号", Phone = "0999-8888888" });
            point.Close();
            var now = services.GetRequiredService<IRequestClock>().UtcNow;
            var window = new TimeWindow(now.AddDays(-1), now.AddDays(1));
            services.GetRequiredService<IRepository<ConfirmationPoint>>().Add(point);
            services.GetRequiredService<IRepository<PointArrangement>>().Add(new PointArrangement(
                Guid.CreateVersion7(), plan.Id, point.Id, new ArrangementContent(window, "全部", PersonScope.Everybody, DailyCapacity: null, [], "")));
            return point.Id;
        });
    }
}

public sealed class ClosedPointOnSqliteTests(SqliteHost host) : ClosedPointTests(host);

public sealed class ClosedPointOnMySqlTests(MySqlHost host) : ClosedPointTests(host);
