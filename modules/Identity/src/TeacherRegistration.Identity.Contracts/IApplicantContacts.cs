namespace TeacherRegistration.Identity.Contracts;

/// <summary>How applicants are reached, for jobs that tell them what they have asked for, or what concerns something they have begun.</summary>
public interface IApplicantContacts
{
    /// <summary>The applicant's contact; null where the account is gone, disabled or no applicant's.</summary>
    Task<ApplicantContact?> FindAsync(Guid accountId, CancellationToken cancellationToken = default);
}

/// <summary>Whom a text goes to.</summary>
/// <param name="Name">姓名.</param>
/// <param name="Phone">手机号码 in full; empty where the account has none.</param>
public sealed record ApplicantContact(string Name, string Phone);
