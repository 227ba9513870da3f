namespace TeacherRegistration.Plans.Contracts;

/// <summary>What other modules ask of the plans of the current agency.</summary>
public interface IPlanIntegrationService
{
    /// <summary>The agency's online-application plans, newest first.</summary>
    Task<IReadOnlyList<ApplicationPlanSummary>> GetApplicationPlansAsync(CancellationToken cancellationToken = default);

    /// <summary>When and where applications of the given 网报计划 may be confirmed; empty where it is not of the current agency.</summary>
    Task<ConfirmationWindows> GetConfirmationWindowsAsync(Guid applicationPlanId, CancellationToken cancellationToken = default);

    /// <summary>
    /// For those who file applications by the thousand in one unit of work: holds the plans of the current agency as they are until it ends,
    /// so that nobody deletes one under which applications are being filed.
    /// </summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">409: one is gone, or terminated.</exception>
    Task HoldAsync(IReadOnlyCollection<Guid> applicationPlanIds, CancellationToken cancellationToken = default);

    /// <summary>The newest published policy of the province; imports and new applications are filed under it.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">409: the province has published none.</exception>
    Task<PolicySummary> GetCurrentPolicyAsync(CancellationToken cancellationToken = default);

    /// <summary>A policy version by id.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404.</exception>
    Task<PolicySummary> GetPolicyAsync(Guid policyId, CancellationToken cancellationToken = default);
}
