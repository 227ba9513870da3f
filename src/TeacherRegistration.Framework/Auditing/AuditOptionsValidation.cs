using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Stops the start when the signing key is missing or records would be kept too short, and names the setting.</summary>
internal sealed class AuditOptionsValidation : IValidateOptions<AuditOptions>
{
    private const int DayMinutes = 24 * 60;

    public ValidateOptionsResult Validate(string? name, AuditOptions options)
    {
        List<string> failures = [];
        if (!IsKey(options.SigningKey, (key, bytes) => key.ImportPkcs8PrivateKey(bytes, out _)))
        {
            failures.Add("Audit:SigningKey is not an ECDSA P-256 private key (PKCS#8 in Base64); make one with 'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -outform DER | base64 -w0'.");
        }

        failures.AddRange(options.FormerKeys
            .Where(former => !IsKey(former, (key, bytes) => key.ImportSubjectPublicKeyInfo(bytes, out _)))
            .Select((_, index) => $"Audit:FormerKeys:{index} is not an ECDSA P-256 public key (SubjectPublicKeyInfo in Base64)."));
        if (options.RetentionMonths < AuditOptions.MinimumRetentionMonths)
        {
            failures.Add($"Audit:RetentionMonths is {options.RetentionMonths}; audit records are kept at least {AuditOptions.MinimumRetentionMonths} months.");
        }

        if (options.SigningMinutes is < 1 or > DayMinutes)
        {
            failures.Add($"Audit:SigningMinutes is {options.SigningMinutes}; it must be from 1 to {DayMinutes}.");
        }

        if (options.FailedLoginAlarm < 1)
        {
            failures.Add($"Audit:FailedLoginAlarm is {options.FailedLoginAlarm}; it must be 1 or more.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsKey(string value, Action<ECDsa, byte[]> import)
    {
        try
        {
            using var key = ECDsa.Create();
            import(key, Convert.FromBase64String(value));
            return key.KeySize == 256;
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            return false;
        }
    }
}
