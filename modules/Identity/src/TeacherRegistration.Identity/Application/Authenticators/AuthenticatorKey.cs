using OtpNet;

namespace TeacherRegistration.Identity.Application.Authenticators;

/// <summary>A secret that waits for its first code, as the person takes it into an app.</summary>
/// <param name="Text">In groups of four, for typing.</param>
/// <param name="Address">As the address in the QR code.</param>
internal sealed record AuthenticatorKey(string Text, string Address)
{
    private const string Issuer = "TeacherRegistration";

    public static AuthenticatorKey Of(string secret, string loginName) => new(
        string.Join(' ', secret.Chunk(4).Select(group => new string(group))), new OtpUri(OtpType.Totp, secret, loginName, Issuer).ToString());
}
