namespace TeacherRegistration.Identity.Contracts;

/// <summary>What accounts of applicants need to know of people and what they have filed; the module that owns people answers.</summary>
public interface IPersonDirectory
{
    /// <summary>姓名 as it is kept: cleaned, with one kind of middle dot.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">400, beside the field <c>Name</c>.</exception>
    string CheckName(string name);

    /// <summary>居民身份证号码 as it is kept (SPEC §3.6): 18 characters, the last a digit or X.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">400, beside the field <c>IdNumber</c>.</exception>
    string CheckIdNumber(string idNumber);

    /// <summary>
    /// The person of the ID number, if an account with this phone may have it: the newest application carries the phone (SPEC decision 26).
    /// Null for anybody else, and for whom nothing was filed: what an account was bound to beforehand, a later import would give away.
    /// </summary>
    Task<Guid?> FindAsync(string idNumber, string phone, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes away what was entered and begun from the account, within the caller's unit of work: whoever had it before it came to the person whose
    /// ID number it is.
    /// </summary>
    Task ForgetEnteredAsync(Guid accountId, CancellationToken cancellationToken = default);

    /// <summary>Whose application it is; null when there is none.</summary>
    Task<Guid?> FindPersonAsync(Guid applicationId, CancellationToken cancellationToken = default);

    /// <summary>
    /// The agency with which the person has filed the application, or is about to file the draft of the account; none when it is neither. It stands
    /// in the query of the log-in check.
    /// </summary>
    IQueryable<Guid> AgenciesOf(Guid accountId, Guid? personId, Guid id);
}
