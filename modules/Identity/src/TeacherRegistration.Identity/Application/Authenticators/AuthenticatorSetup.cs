namespace TeacherRegistration.Identity.Application.Authenticators;

/// <summary>What the set-up page shows.</summary>
/// <param name="IsEnrolled">Whether an app is enrolled.</param>
/// <param name="CanRemove">Whether it may be removed: platform accounts have no other way in.</param>
/// <param name="Key">The pending secret; null when no set-up has begun.</param>
/// <param name="RecoveryCodes">How many recovery codes are left.</param>
internal sealed record AuthenticatorSetup(bool IsEnrolled, bool CanRemove, AuthenticatorKey? Key, int RecoveryCodes);
