using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.OtherPoints;

/// <summary>Reads 查询其他确认点数据 as a person does.</summary>
internal static class OtherPointRows
{
    public const string Address = "/other-points";

    /// <summary>The ids of the rows in their order.</summary>
    public static IReadOnlyList<Guid> IdsOf(Answer page) =>
        [.. page.Document.QuerySelectorAll("#list tbody td.name a").Select(link => Guid.Parse(link.GetAttribute("href")!.Split('/')[^1]))];

    /// <summary>Two conditions: the school, and one that all test teachers meet.</summary>
    public static string SearchOf(string school, string more = "") => $"{Address}?school={school}&name=测试{more}";

    /// <summary>Sends the form as the page shows it, and follows it where it leads to an address.</summary>
    public static async Task<Answer> SearchAsync(Browser browser, params (string Name, string? Value)[] fields)
    {
        var answer = await browser.PressAsync(await browser.OpenAsync(Address), "查询", fields);
        return answer.Location.Length > 0 ? await browser.OpenAsync(answer.Location) : answer;
    }

    /// <summary>A user of the test's own at the county's first point.</summary>
    public static async Task<StaffAccount> AddClerkAsync(ProductHost host) => await StaffAccount.AddToAsync(
        host, "99990101", [RoleNames.ConfirmationUser], (await TestApplications.FindPointAsync(host, TestApplications.PointOne)).Id);

    /// <summary>What the user's reads left in the audit log, oldest first.</summary>
    public static async Task<IReadOnlyList<AuditRecord>> ReadAuditAsync(ProductHost host, StaffAccount account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().AsNoTracking()
            .Where(row => row.UserId == account.Id).OrderBy(row => row.Sequence).ToListAsync();
    }
}
