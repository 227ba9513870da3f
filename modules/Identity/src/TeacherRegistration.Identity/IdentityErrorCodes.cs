namespace TeacherRegistration.Identity;

internal static class IdentityErrorCodes
{
    // The applicants' site
    public const string IdNumberMissing = "Identity:IdNumberMissing";
    public const string TermsNotAccepted = "Identity:TermsNotAccepted";
    public const string NoCodeYet = "Identity:NoCodeYet";
    public const string RegisteredAlready = "Identity:RegisteredAlready";
    public const string NotTogether = "Identity:NotTogether";

    // Login and the rest
    public const string LoginNameMissing = "Identity:LoginNameMissing";
    public const string PasswordMissing = "Identity:PasswordMissing";
    public const string AuditTimeReversed = "Identity:AuditTimeReversed";
    public const string AccountLocked = "Identity:AccountLocked";
    public const string AccountDisabled = "Identity:AccountDisabled";
    public const string AccountUnknown = "Identity:AccountUnknown";
    public const string WrongPassword = "Identity:WrongPassword";
    public const string TooManyFailures = "Identity:TooManyFailures";
    public const string TooManyCodes = "Identity:TooManyCodes";
    public const string CodeNotSent = "Identity:CodeNotSent";
    public const string CodeMalformed = "Identity:CodeMalformed";
    public const string WrongCode = "Identity:WrongCode";
    public const string AgencySuspended = "Identity:AgencySuspended";
    public const string AttemptEnded = "Identity:AttemptEnded";
    public const string CurrentPasswordWrong = "Identity:CurrentPasswordWrong";
    public const string PasswordLength = "Identity:PasswordLength";
    public const string PasswordWellKnown = "Identity:PasswordWellKnown";
    public const string PasswordsDiffer = "Identity:PasswordsDiffer";
    public const string PasswordUnchanged = "Identity:PasswordUnchanged";
    public const string RolesExclude = "Identity:RolesExclude";
    public const string PlatformRole = "Identity:PlatformRole";
    public const string RolesMissing = "Identity:RolesMissing";
    public const string RoleUnknown = "Identity:RoleUnknown";
    public const string PointMissing = "Identity:PointMissing";
    public const string PointUnknown = "Identity:PointUnknown";
    public const string PointNotNeeded = "Identity:PointNotNeeded";
    public const string LoginNameForm = "Identity:LoginNameForm";
    public const string LoginNameTaken = "Identity:LoginNameTaken";
    public const string DisplayNameForm = "Identity:DisplayNameForm";
    public const string PhoneForm = "Identity:PhoneForm";
    public const string PhoneUnusable = "Identity:PhoneUnusable";
    public const string NoLinkNeeded = "Identity:NoLinkNeeded";
    public const string LinkDead = "Identity:LinkDead";
    public const string OwnAccount = "Identity:OwnAccount";
    public const string OwnRole = "Identity:OwnRole";
    public const string NotGrantable = "Identity:NotGrantable";
    public const string LastAdministrator = "Identity:LastAdministrator";
    public const string AdministratorThere = "Identity:AdministratorThere";
    public const string RoleInUse = "Identity:RoleInUse";
    public const string RoleNameLength = "Identity:RoleNameLength";
    public const string RoleNameTaken = "Identity:RoleNameTaken";
    public const string TooManyRoles = "Identity:TooManyRoles";
    public const string PageSizeOutOfRange = "Identity:PageSizeOutOfRange";
    public const string TwiceInFile = "Identity:TwiceInFile";
    public const string AddedAlready = "Identity:AddedAlready";
    public const string ChangedSinceDryRun = "Identity:ChangedSinceDryRun";
    public const string RowsWrong = "Identity:RowsWrong";
    public const string FileMissing = "Identity:FileMissing";
    public const string PasswordClasses = "Identity:PasswordClasses";
    public const string AgencyCodeMalformed = "Identity:AgencyCodeMalformed";
    public const string RecoveryCodeMissing = "Identity:RecoveryCodeMissing";
    public const string SetupCodeWrong = "Identity:SetupCodeWrong";
    public const string NoAuthenticator = "Identity:NoAuthenticator";
    public const string AuthenticatorNeeded = "Identity:AuthenticatorNeeded";
    public const string ReasonLength = "Identity:ReasonLength";
    public const string MessageLength = "Identity:MessageLength";
    public const string RequestOpen = "Identity:RequestOpen";
    public const string RequestAnswered = "Identity:RequestAnswered";
    public const string NotForOneself = "Identity:NotForOneself";
    public const string TooManyCopies = "Identity:TooManyCopies";
    public const string ClosingNotUnderstood = "Identity:ClosingNotUnderstood";
}
