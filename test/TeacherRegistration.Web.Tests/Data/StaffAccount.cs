using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Authenticators;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>An account of a test's own: what is done to it disturbs no other test.</summary>
internal sealed record StaffAccount(Guid Id, string LoginName, string Phone)
{
    public const string Password = "Kornblume unter Regen 47";

    /// <summary>Of the password, made once: a hash takes a tenth of a second on purpose, and tests make thousands of accounts.</summary>
    private static string? passwordHash;

    private ProductHost? Host { get; init; }

    /// <summary>Secret of the authenticator app; null for those who log in by text message.</summary>
    public string? AuthenticatorSecret { get; private init; }

    /// <summary>A user of the county 一县 as a whole, with the roles.</summary>
    public static Task<StaffAccount> AddAsync(ProductHost host, params string[] roles) =>
        AddToAsync(host, "99990101", roles.Length > 0 ? roles : [RoleNames.ConfirmationUser]);

    /// <summary>A user of the agency with this code as a whole, with the roles.</summary>
    public static Task<StaffAccount> AddToAsync(ProductHost host, string? agencyCode, params string[] roles) => AddToAsync(host, agencyCode, roles, pointId: null);

    /// <summary>A user of the platform, outside all agencies.</summary>
    public static async Task<StaffAccount> AddPlatformAsync(ProductHost host, params string[] roles)
    {
        var account = await AddToAsync(host, agencyCode: null, roles.Length > 0 ? roles : [RoleNames.PlatformAdministrator]);
        return await account.EnrolAsync(host);
    }

    /// <summary>The account with an authenticator app, by which it logs in from now on.</summary>
    public async Task<StaffAccount> EnrolAsync(ProductHost host)
    {
        var secret = AuthenticatorStore.NewSecret();
        await using var scope = host.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<AuthenticatorStore>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            await store.EnrolAsync(Id, secret, host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            return Id;
        });
        return this with { AuthenticatorSecret = secret, Host = host };
    }

    /// <summary>What the authenticator app shows now, or so many steps of 30 seconds away.</summary>
    public string AuthenticatorCode(int steps = 0) => CodeOf(AuthenticatorSecret!, Host!, steps);

    /// <summary>What the app with the secret shows.</summary>
    public static string CodeOf(string secret, ProductHost host, int steps = 0) => new Totp(Base32Encoding.ToBytes(secret))
        .ComputeTotp(host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.AddSeconds(30 * steps));

    /// <summary>A user of the agency, of one of its points where that is given.</summary>
    public static async Task<StaffAccount> AddToAsync(ProductHost host, string? agencyCode, string[] roles, Guid? pointId, string name = "测试")
    {
        var id = Guid.CreateVersion7();
        var unique = id.ToString("N")[^12..];
        var made = new StaffAccount(id, "t" + unique, string.Create(CultureInfo.InvariantCulture, $"139{Convert.ToInt64(unique[^8..], 16) % 100_000_000:00000000}"));
        await using var scope = host.Services.CreateAsyncScope();
        var agency = agencyCode is null ? null : await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(agencyCode);
        var phone = scope.ServiceProvider.GetRequiredService<IColumnCipher>().Seal(made.Phone, Account.PhoneCell(id));
        var hash = passwordHash ??= scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(null!, Password);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            var account = new Account(id, made.LoginName, name, agency?.Id, pointId, roles, phone, hash);
            scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Add(account);
            return Task.FromResult(id);
        });
        return made;
    }

    public async Task<Browser> LogInAsync(Browser browser, string password = Password)
    {
        if (AuthenticatorSecret is null)
        {
            return await browser.LogInAsync(LoginName, password, Phone);
        }

        // A code counts once; tests log in more often than every 30 seconds.
        await ForgetStepAsync();
        var page = await EnterPasswordAsync(browser, password);
        (await browser.PressAsync(page, "用动态口令登录", ("AuthenticatorCode", AuthenticatorCode()))).Location.ShouldBe("/");
        return browser;
    }

    /// <summary>Gives the password; the page of the second step.</summary>
    public async Task<Answer> EnterPasswordAsync(Browser browser, string password = Password)
    {
        var step = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", LoginName), ("Password", password));
        step.Status.ShouldBe(HttpStatusCode.Redirect);
        return await browser.OpenAsync(step.Location);
    }

    /// <summary>Changes the password behind the product's back, now; returns it.</summary>
    public async Task<string> SetPasswordAsync(ProductHost host, string password)
    {
        await SetHashAsync(host, host.Services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(null!, password));
        return password;
    }

    public async Task SetHashAsync(ProductHost host, string hash)
    {
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query().Where(row => row.Id == Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.PasswordHash, hash).SetProperty(it => it.PasswordChangedAt, now));
    }

    /// <summary>Takes the phone number away behind the product's back.</summary>
    public async Task LosePhoneAsync(ProductHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query().Where(row => row.Id == Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.Phone, (Sealed?)null));
    }

    private async Task ForgetStepAsync()
    {
        await using var scope = Host!.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<Authenticator>>().Query().Where(row => row.Id == Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.LastStep, 0));
    }

    /// <summary>Disables the account behind the product's back, as an administrator on another node would.</summary>
    public async Task DisableAsync(ProductHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query().Where(row => row.Id == Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.IsEnabled, false));
    }
}
