using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>12 to 128 characters of any script, no word that everybody tries first, none of the user's own (AUTH-12).</summary>
internal static class PasswordPolicy
{
    public const int MinimumLength = 12;
    public const int MaximumLength = 128;
    private const int MinimumDifferent = 4;
    private const int MinimumClasses = 3;
    private const int LongestRun = 8;
    private const int ShortestContextWord = 2;

    private static readonly string[] WellKnownParts =
    [
        "password", "passwort", "qwertyuiop", "qwerty123", "1qaz2wsx", "1234567890", "0987654321", "admin123", "administrator", "letmein", "iloveyou",
        "welcome1", "abc12345", "woaini1314", "5201314", "changeme", "test1234", "demo@2026", "teacherregistration", "jiaoshizige", "dingqizhuce",
        "教师资格", "定期注册", "我爱你",
    ];

    /// <param name="password">The new password.</param>
    /// <param name="profile">The deployment's profile.</param>
    /// <param name="contextWords">Words of the user's own: login name, name, agency.</param>
    /// <param name="field">The field a refusal stands beside.</param>
    public static void Check(string password, PasswordProfile profile, IEnumerable<string> contextWords, string field)
    {
        if (password.Length is < MinimumLength or > MaximumLength)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordLength, RuleViolationKind.Invalid, MinimumLength, MaximumLength) { Field = field };
        }

        var plain = Plain(password);
        var forbidden = WellKnownParts.Concat(contextWords.Where(word => word.Length >= ShortestContextWord));
        if (forbidden.Any(word => password.Contains(word, StringComparison.OrdinalIgnoreCase) || plain.Contains(word, StringComparison.OrdinalIgnoreCase))
            || password.Distinct().Count() < MinimumDifferent
            || HasLongRun(password))
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordWellKnown) { Field = field };
        }

        if (profile == PasswordProfile.Classified && CountClasses(password) < MinimumClasses)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordClasses) { Field = field };
        }
    }

    /// <summary>P@ssw0rd is password.</summary>
    private static string Plain(string password) => string.Concat(password.Select(letter => letter switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '$' or '5' => 's',
        _ => letter,
    }));

    /// <summary>abcdefgh, 87654321: each character is the next of the one before.</summary>
    private static bool HasLongRun(string password)
    {
        foreach (var step in (int[])[1, -1])
        {
            var run = 1;
            for (var index = 1; index < password.Length; index++)
            {
                run = password[index] - password[index - 1] == step ? run + 1 : 1;
                if (run >= LongestRun)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Capitals, small letters, digits, and all else (scripts without case among it).</summary>
    private static int CountClasses(string password) =>
        password.Select(letter => char.IsUpper(letter) ? 0 : char.IsLower(letter) ? 1 : char.IsDigit(letter) ? 2 : 3).Distinct().Count();
}
