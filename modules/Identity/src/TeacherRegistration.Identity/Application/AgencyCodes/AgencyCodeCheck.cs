using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Domain.AgencyCodes;

namespace TeacherRegistration.Identity.Application.AgencyCodes;

/// <summary>Makes and takes the one-time codes of agencies' administrators.</summary>
internal sealed class AgencyCodeCheck(IRepository<AgencyCode> codes, IColumnCipher cipher, IRequestClock clock)
{
    public const int Length = 8;
    private const int Codes = 100_000_000;

    public static string New() => RandomNumberGenerator.GetInt32(Codes).ToString("00000000", CultureInfo.InvariantCulture);

    public byte[] Hash(Guid id, string code) => cipher.BlindIndex($"agency:{id:N}:{code}");

    /// <summary>Uses the code up when it fits: the newest of the account, once, within its 15 minutes.</summary>
    public async Task<bool> TakeAsync(Guid accountId, string code)
    {
        var now = clock.UtcNow;
        var newest = await codes.Query().Where(row => row.AccountId == accountId).OrderByDescending(row => row.IssuedAt).ThenByDescending(row => row.Id)
            .FirstOrDefaultAsync();
        return newest is not null
            && now <= newest.IssuedAt + AgencyCode.Lifetime
            && CryptographicOperations.FixedTimeEquals(Hash(newest.Id, code), newest.Hash)
            && await codes.Query().Where(row => row.Id == newest.Id && row.UsedAt == null)
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.UsedAt, now)) == 1;
    }

    /// <summary>Whether a code was used before now that the person has not read of.</summary>
    public Task<bool> HasUnseenAsync(Guid accountId)
    {
        var now = clock.UtcNow;
        return codes.Query().AnyAsync(row => row.AccountId == accountId && row.UsedAt < now && row.SeenAt == null);
    }
}
