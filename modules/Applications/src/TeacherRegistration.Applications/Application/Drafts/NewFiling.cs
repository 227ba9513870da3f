using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>Files what was entered with the agency in whose tenant the request is, and binds the account to the person.</summary>
internal sealed class NewFiling(
    Filer filer, DraftPlaces places, FilingAppService filing, TransferDirectory transfers, IPlanIntegrationService plans, IApplicantProfile applicants)
{
    /// <summary>Before the photos are copied; looked at again when nobody else files.</summary>
    /// <exception cref="BusinessRuleException">409: the 网报计划 is not open.</exception>
    public async Task DemandOpenAsync(ApplicationDraft draft)
    {
        if (!await places.IsOpenAsync(draft))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.FilingClosed, RuleViolationKind.Conflict);
        }
    }

    /// <exception cref="BusinessRuleException">400 beside the point; 409: out of time, live already, or not the person's account.</exception>
    public async Task FileAsync(ApplicationDraft draft, ApplicantProfile applicant, FilingDraft entered, CancellationToken cancellationToken)
    {
        await filer.HoldAsync(draft.ApplicationPlanId, cancellationToken);
        await filer.DemandOpenAsync(draft.ApplicationPlanId, draft.Kind, cancellationToken);
        await filer.DemandMayFileAsync(applicant, draft.PlanYear);
        await places.DemandPointAsync(draft, entered.PointId);
        var policy = await plans.GetCurrentPolicyAsync(cancellationToken);
        var filed = (await filing.FileAsync([entered], draft.PlanYear, policy.Id, DataSource.Applicant))[0];
        await applicants.BindAsync(filed.PersonId, cancellationToken);
        // Who files again himself is accepted by nobody from what another agency offered.
        foreach (var transfer in await transfers.TakeOpenOfPersonAsync(filed.PersonId, draft.PlanYear, cancellationToken))
        {
            transfer.Withdraw();
        }
    }
}
