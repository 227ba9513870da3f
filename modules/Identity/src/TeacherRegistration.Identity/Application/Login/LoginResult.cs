namespace TeacherRegistration.Identity.Application.Login;

/// <summary>A finished login.</summary>
/// <param name="SessionToken">Value of the session's cookie.</param>
/// <param name="DeviceToken">Value of the device's cookie.</param>
/// <param name="Detour">Where the person must go first, or null.</param>
internal sealed record LoginResult(string SessionToken, string DeviceToken, LoginDetour? Detour);

internal enum LoginDetour
{
    /// <summary>The password is too old.</summary>
    ChangePassword,

    /// <summary>A one-time code was used since the last login.</summary>
    ReadNotice,
}
