using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Printing.Domain.Receipts;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Printing;

internal static class TestReceipts
{
    /// <summary>Where the QR code of the receipt leads, without the site's name.</summary>
    public static async Task<string> FindAddressAsync(ProductHost host, string number)
    {
        await using var directory = host.Services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(number[1..9]))!;
        await using var scope = host.Services.CreateTenantScope(agency.Id, agency.ProvinceId);
        var receipt = await scope.ServiceProvider.GetRequiredService<IRepository<Receipt>>().Query().SingleAsync(row => row.Number == number);
        return new Uri(receipt.Content.VerificationAddress).AbsolutePath;
    }
}
