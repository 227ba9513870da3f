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
}
