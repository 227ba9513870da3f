using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>An account of a test's own: what is done to it disturbs no other test.</summary>
internal sealed record StaffAccount(Guid Id, string LoginName, string Phone)
{
    public const string Password = "Kornblume unter Regen 47";

    /// <summary>A user of the county 一县 as a whole, with the roles.</summary>
    public static Task<StaffAccount> AddAsync(ProductHost host, params string[] roles) =>
        AddAsync(host, "99990101", roles.Length > 0 ? roles : [RoleNames.ConfirmationUser]);

    /// <summary>A user of the platform, outside all agencies.</summary>
    public static Task<StaffAccount> AddPlatformAsync(ProductHost host, params string[] roles) =>
        AddAsync(host, agencyCode: null, roles.Length > 0 ? roles : [RoleNames.PlatformAdministrator]);

    /// <summary>A user of the agency, or of the platform without one.</summary>
    public static async Task<StaffAccount> AddAsync(ProductHost host, string? agencyCode, string[] roles)
    {
        var id = Guid.CreateVersion7();
        var unique = id.ToString("N")[^12..];
        var made = new StaffAccount(id, "t" + unique, string.Create(CultureInfo.InvariantCulture, $"139{Convert.ToInt64(unique[^8..], 16) % 100_000_000:00000000}"));
        await using var scope = host.Services.CreateAsyncScope();
        var agency = agencyCode is null ? null : await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(agencyCode);
        var phone = scope.ServiceProvider.GetRequiredService<IColumnCipher>().Seal(made.Phone, Account.PhoneCell(id));
        var hash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(null!, Password);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            var account = new Account(id, made.LoginName, "测试", agency?.Id, pointId: null, roles, phone, hash);
            scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Add(account);
            return Task.FromResult(id);
        });
        return made;
    }

    public Task<Browser> LogInAsync(Browser browser, string password = Password) => browser.LogInAsync(LoginName, password, Phone);

    /// <summary>Disables the account behind the product's back, as an administrator on another node would.</summary>
    public async Task DisableAsync(ProductHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query().Where(row => row.Id == Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.IsEnabled, false));
    }
}
