using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.DemoData;

/// <summary>The users of SPEC §8, all with one password.</summary>
internal sealed class IdentityDemoSeeder : IDemoSeeder
{
    public const string PlatformUser = "platform";
    public const string Password = "Demo@2026";
    private const string PlatformPhone = "19900000000";
    private const string NoPhone = "00000000000";

    private static readonly DemoUser[] Users =
    [
        new("cs6sjyt", "省教育厅经办", "99990000", null, "19900000001", RoleNames.RegistrationUser, RoleNames.ProvincialAdministrator),
        new("cs6s1sjyjrd", "市教育局经办", "99990100", null, "19900000002", RoleNames.RegistrationUser),
        new("cs6s1s1xjyjrd", "县教体局经办", "99990101", null, "19900000003", RoleNames.RegistrationUser),
        new("cs6s1s1xadmin", "县教体局管理员", "99990101", null, "19900000004", RoleNames.AgencyAdministrator),
        new("cs6s1s1xzcqr01", "王一", "99990101", "999901010101", "19900000011", RoleNames.ConfirmationUser),
        new("cs6s1s1xzcqr02", "李二", "99990101", "999901010102", "19900000012", RoleNames.ConfirmationUser),
        new("cs6s1s1xzcqr03", "张三", "99990101", "999901010103", "19900000013", RoleNames.ConfirmationUser),
        new("cs6s1s1xzcqr09", "赵九", "99990101", "999901010101", NoPhone, RoleNames.ConfirmationUser),
        new("cs6s1s2xzcqr01", "陈一", "99990102", "999901020101", "19900000021", RoleNames.ConfirmationUser),
        new("cs7s1s1xzcqr01", "周一", "99980101", "999801010101", "19900000031", RoleNames.ConfirmationUser),
    ];

    public int Order => 20;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // All have one password: hashed once, as each hash takes a tenth of a second on purpose.
        var passwordHash = services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(null!, Password);
        var accounts = new List<Account>();
        foreach (var user in Users)
        {
            accounts.Add(await MakeAsync(services, user, passwordHash, cancellationToken));
        }

        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Seed demo accounts";
        var repository = scope.ServiceProvider.GetRequiredService<IRepository<Account>>();
        var platform = MakePlatformUser(services, passwordHash);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                accounts.ForEach(repository.Add);
                repository.Add(platform);
                var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
                await scope.ServiceProvider.GetRequiredService<AuthenticatorStore>().EnrolAsync(platform.Id, AuthenticatorStore.NewSecret(), now);
                return accounts.Count;
            },
            cancellationToken: cancellationToken);
    }

    private static Account MakePlatformUser(IServiceProvider services, string passwordHash)
    {
        var id = Guid.CreateVersion7();
        return new Account(
            id, PlatformUser, "平台管理员", agencyId: null, pointId: null, [RoleNames.PlatformAdministrator],
            services.GetRequiredService<IColumnCipher>().Seal(PlatformPhone, Account.PhoneCell(id)),
            passwordHash);
    }

    private static async Task<Account> MakeAsync(IServiceProvider services, DemoUser user, string passwordHash, CancellationToken cancellationToken)
    {
        await using var directory = services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(user.AgencyCode, cancellationToken))!;
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        var points = await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetPointsAsync(cancellationToken);
        var id = Guid.CreateVersion7();
        var account = new Account(
            id,
            user.LoginName,
            user.DisplayName,
            agency.Id,
            user.PointCode is null ? null : points.Single(point => point.Code == user.PointCode).Id,
            user.Roles,
            phone: null,
            passwordHash);
        scope.ServiceProvider.GetRequiredService<AccountPhones>().Set(account, user.Phone);
        return account;
    }

    private sealed record DemoUser(string LoginName, string DisplayName, string AgencyCode, string? PointCode, string Phone, params string[] Roles);
}
