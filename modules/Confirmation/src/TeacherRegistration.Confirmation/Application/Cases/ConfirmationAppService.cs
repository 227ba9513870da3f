using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>What a clerk does at the counter. Every call works in the caller's unit of work, inside the window, on the version shown.</summary>
internal sealed class ConfirmationAppService(
    IApplicationIntegrationService applications,
    IPlanIntegrationService plans,
    IAgencyDirectory agencies,
    IRepository<ConditionCheck> checks,
    CaseWindow caseWindow,
    IRequestClock clock,
    AuditScope audit)
{
    private const string Consent = "ApplicantConsents";

    /// <summary>保存: the findings without a conclusion.</summary>
    public async Task SaveAsync(CaseKey key, Findings findings)
    {
        var opened = await OpenAsync(key);
        await AnswerAsync(opened, findings);
        await applications.AnnotateAsync(key.Id, key.Version, findings.ArchiveNumber, findings.Remark);
    }

    /// <summary>材料齐全 or 材料不全, with the findings (rules 59, 60, 69, 70).</summary>
    public async Task ConcludeAsync(CaseKey key, Findings findings, ConfirmationStatus conclusion)
    {
        var opened = await OpenAsync(key);
        var checklist = await AnswerAsync(opened, findings);
        if (conclusion == ConfirmationStatus.MaterialsComplete)
        {
            checklist.DemandComplete(findings.Answers);
        }
        else
        {
            Checklist.DemandIncomplete(findings.Answers);
        }

        await applications.AnnotateAsync(key.Id, key.Version, findings.ArchiveNumber, findings.Remark);
        await applications.ConcludeAsync(key.Id, key.Version, conclusion);
    }

    /// <summary>未作确认 (rule 65).</summary>
    public async Task ResetAsync(CaseKey key)
    {
        await OpenAsync(key);
        await applications.ConcludeAsync(key.Id, key.Version, ConfirmationStatus.PendingConfirmation);
    }

    /// <summary>Corrects the work information (rules 52–54).</summary>
    public async Task CorrectAsync(CaseKey key, Correction correction)
    {
        await OpenAsync(key);
        if (!correction.HasConsent)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.ConsentMissing) { Field = "HasConsent" };
        }

        audit.Reason = audit.Reason is { } reason ? $"{Consent}: {reason}" : Consent;
        await applications.CorrectEmploymentAsync(key.Id, key.Version, correction.Employment);
    }

    /// <summary>更换确认点: to a point of the same 网报计划 that has not ended (rules 38–44).</summary>
    public async Task ChangePointAsync(CaseKey key, Guid pointId)
    {
        var opened = await OpenAsync(key);
        var windows = await plans.GetConfirmationWindowsAsync(opened.ApplicationPlanId);
        if (windows.OfPoint(pointId) is not { } window)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.PointNotArranged) { Field = "PointId" };
        }

        if (window.IsAfter(clock.UtcNow))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.PointEnded, RuleViolationKind.Conflict) { Field = "PointId" };
        }

        if (!(await agencies.GetPointsAsync()).Any(point => point.Id == pointId && point.IsOpen))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.PointClosed, RuleViolationKind.Conflict) { Field = "PointId" };
        }

        await applications.ChangePointAsync(key.Id, key.Version, pointId);
    }

    private async Task<ApplicationCase> OpenAsync(CaseKey key)
    {
        var opened = await applications.GetCaseAsync(key.Id);
        await caseWindow.DemandAsync(opened, key.Reason);
        audit.Reason = string.IsNullOrWhiteSpace(key.Reason) ? null : PlainText.Clean(key.Reason, "Reason");
        return opened;
    }

    private async Task<Checklist> AnswerAsync(ApplicationCase opened, Findings findings)
    {
        var checklist = CaseViewAppService.ChecklistOf(opened, await plans.GetPolicyAsync(opened.PolicyId));
        var check = await checks.Tracked().FirstOrDefaultAsync(row => row.ApplicationId == opened.Id);
        if ((check?.Version ?? 0) != findings.CheckVersion)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        if (check is null)
        {
            check = new ConditionCheck(Guid.CreateVersion7(), opened.Id);
            checks.Add(check);
        }

        check.Answer(checklist, findings.Answers);
        return checklist;
    }
}
