namespace TeacherRegistration.Framework.Security;

/// <summary>Who a session says the user is.</summary>
/// <param name="AccountId">Account id.</param>
/// <param name="LoginName">Login name; of an applicant the masked ID number.</param>
/// <param name="DisplayName">姓名.</param>
/// <param name="PlaceName">Name of the point or the agency; empty for an applicant.</param>
/// <param name="PointId">The confirmation point the user is held to, or null.</param>
/// <param name="Permissions">All permissions of the user's roles.</param>
/// <param name="FactorAt">When the second factor was last given, UTC; left out, it never was.</param>
/// <param name="PersonId">The applicant's person; null for staff, and for an applicant whose account is not bound to a person yet.</param>
public sealed record UserIdentity(
    Guid AccountId, string LoginName, string DisplayName, string PlaceName, Guid? PointId, IReadOnlySet<string> Permissions, DateTime FactorAt = default,
    Guid? PersonId = null);
