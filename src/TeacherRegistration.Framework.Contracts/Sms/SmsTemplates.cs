namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>Keys of the message templates; the texts are settings (<c>Sms:Templates:…</c>).</summary>
public static class SmsTemplates
{
    /// <summary>Login code; parameters <c>code</c>, <c>minutes</c>.</summary>
    public const string LoginCode = nameof(LoginCode);

    /// <summary>The account's password was changed; parameter <c>time</c>.</summary>
    public const string PasswordChanged = nameof(PasswordChanged);
}
