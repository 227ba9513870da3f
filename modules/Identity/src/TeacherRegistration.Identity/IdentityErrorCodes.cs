namespace TeacherRegistration.Identity;

internal static class IdentityErrorCodes
{
    public const string LoginNameMissing = "Identity:LoginNameMissing";
    public const string PasswordMissing = "Identity:PasswordMissing";
    public const string AuditTimeReversed = "Identity:AuditTimeReversed";
    public const string AuditExportTooLarge = "Identity:AuditExportTooLarge";
    public const string AccountLocked = "Identity:AccountLocked";
    public const string AccountDisabled = "Identity:AccountDisabled";
    public const string AccountUnknown = "Identity:AccountUnknown";
    public const string WrongPassword = "Identity:WrongPassword";
    public const string TooManyFailures = "Identity:TooManyFailures";
    public const string TooManyCodes = "Identity:TooManyCodes";
    public const string CodeNotSent = "Identity:CodeNotSent";
    public const string CodeMalformed = "Identity:CodeMalformed";
    public const string WrongCode = "Identity:WrongCode";
    public const string AttemptEnded = "Identity:AttemptEnded";
    public const string CurrentPasswordWrong = "Identity:CurrentPasswordWrong";
    public const string PasswordLength = "Identity:PasswordLength";
    public const string PasswordWellKnown = "Identity:PasswordWellKnown";
    public const string PasswordsDiffer = "Identity:PasswordsDiffer";
    public const string PasswordUnchanged = "Identity:PasswordUnchanged";
}
