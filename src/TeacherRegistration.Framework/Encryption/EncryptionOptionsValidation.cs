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

        if (options.Keys.ContainsKey(0) || (options.SealWith is { } version && !options.Keys.ContainsKey(version)))
        {
            failures.Add("Encryption:SealWith names no key, or a key has the version 0.");
        }

        if (options.Keys.Values.Append(options.BlindIndexKey).GroupBy(key => key).Any(group => group.Count() > 1))
        {
            failures.Add("Encryption: every key and Encryption:BlindIndexKey must differ from the others.");
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
        if (!Convert.TryFromBase64String(value, bytes, out var length) || length != 32)
        {
            return false;
        }

        // What no random key is: few different bytes (AAAA…), a sequence (0, 1, 2 …), or readable text (change-me-…).
        var key = bytes[..32];
        var steps = key.Zip(key.Skip(1), (left, right) => (byte)(right - left)).Distinct().Count();
        return key.Distinct().Count() > 8 && steps > 8 && !key.All(letter => letter is >= 32 and < 127);
    }
}
