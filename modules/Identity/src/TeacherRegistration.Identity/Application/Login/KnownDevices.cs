using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Devices;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>
/// Browsers known by a long-lived cookie. Its value is random (256 bits) and counts only where its hash stands beside the account; a
/// signature would add nothing.
/// </summary>
internal sealed class KnownDevices(IRepository<KnownDevice> devices, IOptions<LoginOptions> options, IRequestClock clock)
{
    public async Task<KnownDevice?> FindAsync(Guid accountId, string? token)
    {
        var hash = SecretToken.Hash(token ?? "");
        var oldest = clock.UtcNow.AddDays(-options.Value.KnownDeviceDays);
        return await devices.Query().FirstOrDefaultAsync(row => row.AccountId == accountId && row.TokenHash == hash && row.LastUsedAt > oldest);
    }

    /// <summary>Notes within the caller's unit of work that the account logged in from the device; returns the value for its cookie.</summary>
    public async Task<string> RememberAsync(Guid accountId, string? token)
    {
        var now = clock.UtcNow;
        if (await FindAsync(accountId, token) is { } known)
        {
            await devices.Query().Where(row => row.Id == known.Id).ExecuteUpdateAsync(row => row.SetProperty(it => it.LastUsedAt, now));
            return token!;
        }

        // A browser that another account is known on keeps its value; any other gets one of our own making: what a stranger could have
        // planted would make the stranger's device known.
        var hash = SecretToken.Hash(token ?? "");
        var value = await devices.Query().AnyAsync(row => row.TokenHash == hash) ? token! : SecretToken.New();
        devices.Add(new KnownDevice(Guid.CreateVersion7(), accountId, SecretToken.Hash(value), now));
        return value;
    }
}
