using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>What a login leaves behind besides its session.</summary>
internal sealed class LoginJournal(
    LoginRecords records, KnownDevices devices, IRepository<LoginRecord> repository, IRepository<Account> accounts, IOptions<LoginOptions> options, IRequestClock clock)
{
    public Task WriteFailureAsync(Guid accountId, SecondFactor factor, LoginClient client) =>
        records.WriteAsync(accountId, LoginOutcome.WrongCode, factor, client);

    /// <summary>Notes the login within the caller's unit of work; returns the value of the device's cookie.</summary>
    public Task<string> RememberAsync(Guid accountId, SecondFactor factor, LoginClient client)
    {
        repository.Add(records.Describe(accountId, LoginOutcome.Success, factor, client));
        return devices.RememberAsync(accountId, client.DeviceToken);
    }

    public async Task<bool> IsPasswordExpiredAsync(Guid accountId) =>
        options.Value.PasswordProfile == PasswordProfile.Classified && options.Value.IsExpired(await accounts.GetAsync(accountId), clock.UtcNow);
}
