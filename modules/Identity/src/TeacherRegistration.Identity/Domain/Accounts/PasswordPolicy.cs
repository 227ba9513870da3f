using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>Length beats composition: 12 to 128 characters of any kind, not the user's name, not a well-known password (AUTH-12, "modern").</summary>
internal static class PasswordPolicy
{
    public const int MinimumLength = 12;
    public const int MaximumLength = 128;

    private static readonly string[] WellKnownParts = ["password", "qwertyuiop", "1234567890", "admin123", "teacherregistration", "jiaoshizige", "教师资格"];

    public static void Check(string password, string loginName, string field)
    {
        if (password.Length is < MinimumLength or > MaximumLength)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordLength, RuleViolationKind.Invalid, MinimumLength, MaximumLength) { Field = field };
        }

        if (password.Contains(loginName, StringComparison.OrdinalIgnoreCase)
            || WellKnownParts.Any(part => password.Contains(part, StringComparison.OrdinalIgnoreCase))
            || password.Distinct().Count() < 4)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordWellKnown) { Field = field };
        }
    }
}
