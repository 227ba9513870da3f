namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>Who is signed in at this request: a member of staff, or at the applicants' addresses an applicant. Every value comes from the session in the database, none from the request.</summary>
public interface ICurrentUser
{
    /// <summary>Whether somebody is fully signed in (password and code).</summary>
    bool IsSignedIn { get; }

    /// <summary>Account id.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    Guid Id { get; }

    /// <summary>Login name, as approval records show it (rule 64); of an applicant the masked ID number.</summary>
    string LoginName { get; }

    /// <summary>姓名; printed as 经办人 on receipts (rule 11).</summary>
    string DisplayName { get; }

    /// <summary>Name of the user's point, or of the agency; stands in parentheses behind the name (rule 7).</summary>
    string PlaceName { get; }

    /// <summary>The confirmation point the user is held to; null for users of the whole agency.</summary>
    Guid? PointId { get; }

    /// <summary>The applicant's person (DESIGN §3); null for staff, and for an applicant whose account is not bound to a person yet.</summary>
    Guid? PersonId { get; }

    /// <summary>Whether the user holds the permission.</summary>
    bool Has(string permission);

    /// <summary>Refuses when the user lacks the permission.</summary>
    /// <exception cref="Errors.BusinessRuleException">403.</exception>
    void Demand(string permission);

    /// <summary>Refuses when the user's second factor lies more than 15 minutes back: what gives rights away asks for it anew (AU-4, AUTH-15).</summary>
    /// <exception cref="Errors.BusinessRuleException">403, code <see cref="Errors.FrameworkErrorCodes.FreshFactorNeeded"/>.</exception>
    void DemandFreshFactor();
}
