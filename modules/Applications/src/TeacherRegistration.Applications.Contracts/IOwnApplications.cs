namespace TeacherRegistration.Applications.Contracts;

/// <summary>What the signed-in applicant has filed, with whatever agency.</summary>
public interface IOwnApplications
{
    /// <summary>All of them, newest first; empty where the account is not bound to a person.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">403: no applicant is signed in.</exception>
    Task<IReadOnlyList<OwnApplication>> GetAllAsync(CancellationToken cancellationToken = default);
}
