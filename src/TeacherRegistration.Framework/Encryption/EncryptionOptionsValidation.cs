using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Encryption;

/// <summary>Stops the start when a key is missing, too short or a sample (DP-7), and names the setting.</summary>
internal sealed class EncryptionOptionsValidation : IValidateOptions<EncryptionOptions>
{
    public ValidateOptionsResult Validate(string? name, EncryptionOptions options)
    {
        List<string> failures = [];
        if (options.Keys.Count == 0)
        {
            failures.Add("Encryption:Keys holds no key; set Encryption:Keys:1 to 32 random bytes in Base64.");
        }

        failures.AddRange(options.Keys.Where(key => !IsRealKey(key.Value)).Select(key => $"Encryption:Keys:{key.Key} is not 32 random bytes in Base64."));
        if (!IsRealKey(options.BlindIndexKey))
        {
            failures.Add("Encryption:BlindIndexKey is not 32 random bytes in Base64.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsRealKey(string value)
    {
        var bytes = new byte[64];
        // A key of few different bytes is a sample such as AAAA…, not a random one.
        return Convert.TryFromBase64String(value, bytes, out var length) && length == 32 && bytes.AsSpan(0, 32).ToArray().Distinct().Count() > 8;
    }
}
