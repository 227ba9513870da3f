using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Encryption;

/// <summary>The product with keys 1 to 3, of which it seals with the first.</summary>
public abstract class RotatingHost(string provider) : ProductHost(provider)
{
    public IReadOnlyDictionary<byte, string> Keys => Services.GetRequiredService<IOptions<EncryptionOptions>>().Value.Keys;

    protected override void Configure(IWebHostBuilder builder)
    {
        builder.UseSetting("Encryption:SealWith", "1");
        foreach (var version in new[] { 2, 3 })
        {
            builder.UseSetting("Encryption:Keys:" + version.ToString(CultureInfo.InvariantCulture), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }
    }
}

public sealed class RotatingSqliteHost() : RotatingHost("Sqlite");

public sealed class RotatingMySqlHost() : RotatingHost("MySql");
