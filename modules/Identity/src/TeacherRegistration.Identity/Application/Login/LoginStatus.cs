using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>What the code page shows of a running attempt.</summary>
/// <param name="MaskedPhone">Where codes go, or null when they cannot be sent.</param>
/// <param name="Delivery">What became of the newest.</param>
/// <param name="SecondsToWait">Until another may be sent.</param>
/// <param name="HasAuthenticator">Whether an authenticator app is enrolled.</param>
/// <param name="IsPlatform">Whether it is a platform account, which has no other way than the authenticator.</param>
/// <param name="AskedAt">When the agency's administrator was asked for help, if that is not answered yet.</param>
internal sealed record LoginStatus(string? MaskedPhone, CodeDelivery Delivery, int SecondsToWait, bool HasAuthenticator, bool IsPlatform, DateTime? AskedAt);
