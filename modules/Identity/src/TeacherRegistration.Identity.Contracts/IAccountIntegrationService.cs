namespace TeacherRegistration.Identity.Contracts;

/// <summary>What other modules ask of accounts.</summary>
public interface IAccountIntegrationService
{
    /// <summary>
    /// Adds, in the caller's unit of work, the first administrator (机构管理员) of an agency that has none yet. The account has no password:
    /// the returned one-time link sets it. Administrators who were invited before and never came make room.
    /// </summary>
    /// <param name="agencyId">The agency.</param>
    /// <param name="loginName">Login name, unique over all agencies.</param>
    /// <param name="displayName">姓名.</param>
    /// <param name="phone">Mobile number, 11 digits.</param>
    /// <returns>Path of the link, good once and for 24 hours (AUTH-14).</returns>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">400, naming the field; 409 when the login name is taken.</exception>
    Task<string> InviteFirstAdministratorAsync(Guid agencyId, string loginName, string displayName, string phone);

    /// <summary>The 姓名 of accounts of the current agency by login name; unknown ones are left out.</summary>
    Task<IReadOnlyDictionary<string, string>> GetDisplayNamesAsync(IReadOnlyCollection<string> loginNames, CancellationToken cancellationToken = default);

    /// <summary>The accounts of the current agency by confirmation point, counted; points without any are left out.</summary>
    Task<IReadOnlyDictionary<Guid, PointUsers>> CountUsersByPointAsync(CancellationToken cancellationToken = default);
}
