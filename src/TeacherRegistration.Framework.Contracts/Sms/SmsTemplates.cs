namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>Keys of the message templates; the texts are settings (<c>Sms:Templates:…</c>).</summary>
public static class SmsTemplates
{
    /// <summary>Login code; parameters <c>code</c>, <c>minutes</c>.</summary>
    public const string LoginCode = nameof(LoginCode);

    /// <summary>The account's password was changed; parameter <c>time</c>.</summary>
    public const string PasswordChanged = nameof(PasswordChanged);

    /// <summary>The account's phone number was changed; goes to the old number. Parameters <c>time</c>, <c>phone</c> (masked).</summary>
    public const string PhoneChanged = nameof(PhoneChanged);

    /// <summary>The one-time link with which a person sets the own password; parameters <c>link</c>, <c>hours</c>.</summary>
    public const string AccountLink = nameof(AccountLink);

    /// <summary>The account's authenticator or its recovery codes were changed; parameter <c>time</c>.</summary>
    public const string AuthenticatorChanged = nameof(AuthenticatorChanged);

    /// <summary>The agency's administrator issued a one-time login code for the account; parameter <c>time</c>.</summary>
    public const string AgencyCodeIssued = nameof(AgencyCodeIssued);

    /// <summary>材料不全: parameters <c>name</c> (姓名), <c>items</c> (what to bring, shortened), <c>deadline</c>, <c>point</c>.</summary>
    public const string MaterialsIncomplete = nameof(MaterialsIncomplete);

    /// <summary>材料齐全: parameters <c>name</c>, <c>agency</c>.</summary>
    public const string MaterialsComplete = nameof(MaterialsComplete);

    /// <summary>不予受理: parameters <c>name</c>, <c>agency</c>.</summary>
    public const string NotAccepted = nameof(NotAccepted);

    /// <summary>A 网报计划 has begun of which somebody wanted to be told: parameters <c>name</c>, <c>agency</c>, <c>deadline</c>.</summary>
    public const string FilingOpens = nameof(FilingOpens);

    /// <summary>People file longer, and a draft is not submitted: parameters <c>name</c>, <c>agency</c>, <c>deadline</c>.</summary>
    public const string FilingExtended = nameof(FilingExtended);

    /// <summary>The point confirms longer: parameters <c>name</c>, <c>point</c>, <c>deadline</c>.</summary>
    public const string ConfirmationExtended = nameof(ConfirmationExtended);

    /// <summary>Those that tell of an application, and not of an account: they wait for the morning and count against the agency's quota.</summary>
    public static IReadOnlyList<string> Notices { get; } = [MaterialsIncomplete, MaterialsComplete, NotAccepted, FilingOpens, FilingExtended, ConfirmationExtended];
}
