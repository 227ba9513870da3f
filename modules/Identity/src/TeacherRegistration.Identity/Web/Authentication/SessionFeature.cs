using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>The session that the request's cookie names.</summary>
/// <param name="Session">Its row.</param>
/// <param name="End">Why it is over, or null while it lasts.</param>
internal sealed record SessionFeature(Session Session, SessionEnd? End);
