namespace TeacherRegistration.Identity.Contracts;

/// <summary>Who the signed-in applicant is.</summary>
public interface IApplicantProfile
{
    /// <summary>The account's name and numbers, in full.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">403: no applicant is signed in.</exception>
    Task<ApplicantProfile> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Binds the account, if it is unbound and the newest application has its phone, within the caller's unit of work (SPEC decision 26).</summary>
    /// <returns>Whether it is bound since.</returns>
    Task<bool> TryBindAsync(CancellationToken cancellationToken = default);

    /// <summary>Binds the account to the person under whom its user has just filed, within the caller's unit of work; a bound one stays as it is.</summary>
    Task BindAsync(Guid personId, CancellationToken cancellationToken = default);
}

/// <summary>An applicant as the account knows them.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">姓名.</param>
/// <param name="IdNumber">居民身份证号码 in full, checked.</param>
/// <param name="Phone">手机号码 in full; it was proved by a code, or entered at the counter.</param>
/// <param name="RegisteredAt">When the account was made, or came to its person; UTC.</param>
public sealed record ApplicantProfile(Guid AccountId, string Name, string IdNumber, string Phone, DateTime RegisteredAt);
