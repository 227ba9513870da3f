using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Encryption;

/// <summary>The wrapped keys of cookies and form tokens (<see cref="DataProtectionWrapping"/>): a handful of rows.</summary>
internal sealed class SealedKeyRing(AppDbContext context, IColumnCipher cipher)
{
    private static readonly string Place = DataProtectionWrapping.Cell.Table;

    public async Task<IEnumerable<KeyUse>> GetUseAsync(CancellationToken cancellationToken)
    {
        var keys = await context.DataProtectionKeys.AsNoTracking().ToListAsync(cancellationToken);
        return keys.SelectMany(key => SecretsOf(Parse(key))).GroupBy(secret => ValueOf(secret).KeyVersion)
            .Select(group => new KeyUse(Place, group.Key, group.Count()));
    }

    public async Task<RotationProgress> ResealAsync(CancellationToken cancellationToken)
    {
        var done = new RotationProgress(Place, 0, 0);
        foreach (var key in await context.DataProtectionKeys.ToListAsync(cancellationToken))
        {
            var xml = Parse(key);
            foreach (var secret in SecretsOf(xml).Where(secret => ValueOf(secret).KeyVersion != cipher.SealingVersion))
            {
                try
                {
                    var plain = cipher.OpenBytes(ValueOf(secret), DataProtectionWrapping.Cell);
                    secret.Value = Convert.ToBase64String(cipher.Seal(plain, DataProtectionWrapping.Cell).Bytes.Span);
                    done = done with { Resealed = done.Resealed + 1 };
                }
                catch (CryptographicException)
                {
                    done = done with { Refused = done.Refused + 1 };
                }
            }

            key.Xml = xml.ToString(SaveOptions.DisableFormatting);
        }

        await context.SaveChangesAsync(cancellationToken);
        return done;
    }

    private static XElement Parse(DataProtectionKey key) => XElement.Parse(key.Xml!, LoadOptions.PreserveWhitespace);

    private static List<XElement> SecretsOf(XElement xml) => [.. xml.Descendants(DataProtectionWrapping.Element)];

    private static Sealed ValueOf(XElement secret) => new(Convert.FromBase64String(secret.Value));
}
