using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Points;

/// <summary>Fills in the form of a point, in an agency of the test's own.</summary>
internal static class PointForm
{
    public static readonly (string Name, string? Value)[] Fields =
    [
        ("Name", "东关确认点"), ("Address", "东关路8号"), ("Directions", "乘 3 路\n到东关下车"), ("OpeningHours", "周一至周五 8:30–17:30"), ("ContactPerson", "刘老师"),
        ("Phone", "0999-6543210"), ("DailyCapacity", "80"), ("Precautions", "1. 带身份证\n2. 带证书"),
    ];

    public static async Task<Answer> AddAsync(Browser browser, params (string Name, string? Value)[] other) => await browser.PressAsync(
        await browser.OpenAsync("/admin/points/create"), "创建确认点", [.. Fields.Where(field => !other.Any(it => it.Name == field.Name)), .. other]);

    public static async Task<(TestAgencies Tree, Browser Browser)> StartAsync(ProductHost host)
    {
        var tree = await TestAgencies.AddAsync(host);
        var account = await StaffAccount.AddToAsync(host, tree.County.Code, RoleNames.AgencyAdministrator);
        return (tree, await account.LogInAsync(host.CreateBrowser()));
    }

    public static async Task<IReadOnlyList<ConfirmationPoint>> ReadAsync(ProductHost host, TestAgencies tree)
    {
        await using var scope = await TestApplications.OpenAsync(host, tree.County.Code + "0101");
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<ConfirmationPoint>().AsNoTracking().OrderBy(row => row.Code).ToListAsync();
    }
}
