using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Audit;

/// <summary>What the audit pages show, and records of a test's own.</summary>
internal static class AuditRows
{
    /// <summary>The rows of the list: heading → text.</summary>
    public static List<Dictionary<string, string>> Of(Answer page) =>
    [
        .. page.Document.QuerySelectorAll("table.cards > tbody > tr").Select(row => row.Children
            .ToDictionary(cell => cell.GetAttribute("data-label")!, cell => Squeeze(cell))),
    ];

    public static async Task<Browser> AdministratorAsync(ProductHost host, string agencyCode = "99990101") =>
        await (await StaffAccount.AddToAsync(host, agencyCode, RoleNames.AgencyAdministrator)).LogInAsync(host.CreateBrowser());

    public static async Task<Browser> PlatformAsync(ProductHost host, string role) =>
        await (await StaffAccount.AddPlatformAsync(host, role)).LogInAsync(host.CreateBrowser());

    /// <summary>Writes records as the product would have.</summary>
    public static async Task AddAsync(ProductHost host, IEnumerable<AuditRecord> records)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        context.AddRange(records);
        await context.SaveChangesAsync();
    }

    public static async Task<Guid> FindAgencyAsync(ProductHost host, string code)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(code))!.Id;
    }

    /// <summary>The newest records of the account, newest first.</summary>
    public static async Task<List<AuditRecord>> ReadAsync(ProductHost host, Guid userId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().AsNoTracking()
            .Where(row => row.UserId == userId).OrderByDescending(row => row.Sequence).ToListAsync();
    }

    private static string Squeeze(IElement element) => string.Join(' ', string.Join(' ', element.Descendants<IText>().Select(text => text.Data)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
