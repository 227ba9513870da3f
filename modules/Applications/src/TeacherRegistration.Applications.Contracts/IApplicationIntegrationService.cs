using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>
/// What Confirmation and Printing do with an application. Every call holds the user to the own scope (point or agency):
/// anything else is 404. Writes work inside the caller's unit of work, on the case that was opened to be changed, and check the version.
/// </summary>
public interface IApplicationIntegrationService
{
    /// <summary>The case in full. The caller records the reading (SPEC decision 19).</summary>
    /// <exception cref="BusinessRuleException">404: not there or out of scope.</exception>
    Task<ApplicationCase> GetCaseAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The case in full, to be changed in this unit of work: every change begins with it.</summary>
    /// <exception cref="BusinessRuleException">404: not there or out of scope; 403: the user may not confirm.</exception>
    Task<ApplicationCase> OpenToChangeAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The portrait of a case that was opened: a JPEG of 295 × 413 pixels (one inch); null where there is none.</summary>
    Task<byte[]?> FindPortraitAsync(ApplicationCase opened);

    /// <summary>Several cases in full, by one query, in the order of 报名号; those out of scope are left out. The caller records the reading.</summary>
    Task<IReadOnlyList<ApplicationCase>> GetCasesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Ids and versions of the applications in scope that are in the state, in the order of 报名号.</summary>
    /// <param name="status">The state.</param>
    /// <param name="maximum">At most so many.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<(Guid Id, long Version)>> FindAsync(ConfirmationStatus status, int maximum, CancellationToken cancellationToken = default);

    /// <summary>The approval records, newest first.</summary>
    Task<IReadOnlyList<ApprovalRecordSummary>> GetApprovalsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>审批记录 of a case that has been opened for the current user, newest first.</summary>
    Task<IReadOnlyList<ApprovalRecordSummary>> GetApprovalsAsync(ApplicationCase opened, CancellationToken cancellationToken = default);

    /// <summary>
    /// Ids of the newest unbroken run of 材料齐全 records, newest first; empty in any other state. A receipt issued under one of them
    /// is valid (SPEC decision 4). Held to no user's scope: the public check of a receipt asks it too, for the tenant of the receipt.
    /// </summary>
    Task<IReadOnlyList<Guid>> GetCompleteRecordsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The same for several at once, by one query; those in another state are left out.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<Guid>>> GetCompleteRecordsOfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Gives a conclusion or resets it, and writes the approval record (rules 65–78), with a <paramref name="note"/> or as it was noted.</summary>
    /// <exception cref="BusinessRuleException">409: the state forbids it, or another has changed the application; 400: the note's number is not digits, or too long.</exception>
    Task ConcludeAsync(Guid id, long version, ConfirmationStatus conclusion, CaseNote? note = null, CancellationToken cancellationToken = default);

    /// <summary>Sets 档案号 and 备注 (rules 55–57).</summary>
    /// <exception cref="BusinessRuleException">400: not digits, or too long.</exception>
    void Annotate(Guid id, long version, CaseNote note);

    /// <summary>Corrects the current work information with the applicant's consent (rules 52–54).</summary>
    /// <exception cref="BusinessRuleException">400: a value is invalid; 409: the state forbids it.</exception>
    void CorrectEmployment(Guid id, long version, EmploymentInfo employment);

    /// <summary>The paper in the folder shows the present data again (SPEC §3.5).</summary>
    /// <exception cref="BusinessRuleException">409: the state forbids it.</exception>
    void RenewPaper(Guid id, long version);

    /// <summary>Moves the application to another point of the agency (rules 38–44).</summary>
    /// <exception cref="BusinessRuleException">409: a conclusion has been given.</exception>
    void ChangePoint(Guid id, long version, Guid pointId);
}
