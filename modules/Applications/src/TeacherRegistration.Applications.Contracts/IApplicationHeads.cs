using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>What a list shows of applications in the current user's scope, for those who do one thing with several of them.</summary>
public interface IApplicationHeads
{
    /// <summary>One application; it becomes the subject of the audit record.</summary>
    /// <exception cref="BusinessRuleException">404: not there or out of scope.</exception>
    Task<ApplicationHead> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>All of them by one query, in the order of 报名号.</summary>
    /// <param name="ids">As many as a page of the list has rows, at most.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="BusinessRuleException">404: one of them is not there or out of scope.</exception>
    Task<IReadOnlyList<ApplicationHead>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Those of them that are there and in scope, by one query.</summary>
    Task<IReadOnlyList<ApplicationHead>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);
}

/// <summary>An application as a list shows it.</summary>
/// <param name="Id">Id.</param>
/// <param name="ApplicationNumber">报名号.</param>
/// <param name="Name">姓名.</param>
/// <param name="IdMask">证件号码, masked.</param>
/// <param name="Status">确认状态.</param>
/// <param name="ApplicationPlanId">The 网报计划 it was filed in.</param>
/// <param name="PointId">The confirmation point it is at.</param>
public sealed record ApplicationHead(
    Guid Id, string ApplicationNumber, string Name, string IdMask, ConfirmationStatus Status, Guid ApplicationPlanId, Guid PointId);
