namespace TeacherRegistration.Identity.Contracts;

/// <summary>
/// The platform's own accounts (三员), for the command line alone: no page makes them, so that nobody gets at the platform by way of a
/// browser. Each call is one unit of work.
/// </summary>
public interface IPlatformAccounts
{
    /// <summary>All of them, by login name.</summary>
    Task<IReadOnlyList<PlatformAccountSummary>> GetAllAsync();

    /// <summary>Adds an account that has no password; the link sets it, and an authenticator app with it (AUTH-16).</summary>
    /// <param name="loginName">Login name, unique over all agencies.</param>
    /// <param name="displayName">姓名.</param>
    /// <param name="role">One of <see cref="Framework.Contracts.Security.RoleNames.OfPlatform"/>.</param>
    /// <returns>Address of the link, good once and for 24 hours (AUTH-14). It is kept nowhere.</returns>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">400: a value is invalid; 409: the login name is taken.</exception>
    Task<string> AddAsync(string loginName, string displayName, string role);

    /// <summary>Takes the password and every session away; the new link sets password and authenticator app anew.</summary>
    /// <returns>Address of the link, as of <see cref="AddAsync"/>.</returns>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: no such account; 409: it is disabled.</exception>
    Task<string> ResetAsync(string loginName);

    /// <summary>Keeps the account out from the next request on; its sessions and its link end.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: no such account; 409: it is disabled already.</exception>
    Task DisableAsync(string loginName);

    /// <summary>Lets a disabled account in again, with the password it had.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: no such account; 409: it is not disabled.</exception>
    Task EnableAsync(string loginName);
}

/// <summary>One of the platform's accounts.</summary>
/// <param name="LoginName">Login name.</param>
/// <param name="DisplayName">姓名.</param>
/// <param name="Role">Its role of the platform.</param>
/// <param name="IsEnabled">Whether it may log in.</param>
/// <param name="HasPassword">False until its link was used.</param>
/// <param name="LastLoginAt">UTC; null when it never logged in.</param>
public sealed record PlatformAccountSummary(string LoginName, string DisplayName, string Role, bool IsEnabled, bool HasPassword, DateTime? LastLoginAt);
