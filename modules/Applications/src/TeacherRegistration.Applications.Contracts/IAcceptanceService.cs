using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>不予受理 and 恢复受理, which only registration users have (rules 72–75, SPEC decision 11). Works inside the caller's unit of work.</summary>
public interface IAcceptanceService
{
    /// <summary>
    /// The agency does not accept the application, which counts as live no more (rule 107). A receipt is void by it, a report (报注册机构)
    /// is settled, and the right agency finds the person under 转入待受理.
    /// </summary>
    /// <param name="id">The application.</param>
    /// <param name="version">The version that was shown.</param>
    /// <param name="reason">Why, 1 to <see cref="Rejection.MaximumReasonLength"/> characters.</param>
    /// <param name="rightAgencyCode">Code or name of the agency of the same province it belongs to; empty where that is not known.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="BusinessRuleException">403 or 404: not a registration user's; 400: the reason or the code; 409: state, work period, or changed by another.</exception>
    Task RejectAsync(Guid id, long version, string reason, string rightAgencyCode, CancellationToken cancellationToken = default);

    /// <summary>Undoes it, as long as the person has no other live application in the plan year and the right agency has not accepted it.</summary>
    /// <exception cref="BusinessRuleException">403 or 404: not a registration user's; 409: state, work period, accepted or live elsewhere, or changed by another.</exception>
    Task RestoreAsync(Guid id, long version, CancellationToken cancellationToken = default);
}
