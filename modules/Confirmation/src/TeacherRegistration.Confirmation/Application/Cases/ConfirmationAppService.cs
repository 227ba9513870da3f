using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>What a clerk does at the counter. Every call works in the caller's unit of work, inside the window, on the version shown.</summary>
internal sealed class ConfirmationAppService(
    IApplicationIntegrationService applications,
    IPlanIntegrationService plans,
    IRepository<ConditionCheck> checks,
    IAgencyDirectory agencies,
    IMessageIntegrationService messages,
    CaseWindow caseWindow,
    AuditScope audit)
{
    private const string Consent = "ApplicantConsents";
    private const string CorrectedByHand = "CorrectedByHand";
    private const string PrintedAnew = "PrintedAnew";

    /// <summary>保存: the findings without a conclusion.</summary>
    public async Task SaveAsync(CaseKey key, Findings findings)
    {
        var opened = await caseWindow.OpenAsync(key);
        await AnswerAsync(opened, findings);
        applications.Annotate(key.Id, key.Version, new CaseNote(findings.ArchiveNumber, findings.Remark));
    }

    /// <summary>材料齐全 or 材料不全, with the findings (rules 59, 60, 69, 70).</summary>
    public async Task ConcludeAsync(CaseKey key, Findings findings, Conclusion conclusion)
    {
        var opened = await caseWindow.OpenAsync(key);
        var (checklist, check) = await AnswerAsync(opened, findings);
        if (conclusion.Status == ConfirmationStatus.MaterialsComplete)
        {
            checklist.DemandComplete(findings.Answers);
        }
        else
        {
            Checklist.DemandIncomplete(findings.Answers);
            await TellAsync(opened, checklist, check, conclusion);
        }

        if (opened.AnsweredAt is not null)
        {
            await messages.HandleAnswersAsync(key.Id);
        }

        if (opened.Status != conclusion.Status)
        {
            messages.SendSms(key.Id, conclusion.Status.ToString());
        }

        await applications.ConcludeAsync(key.Id, key.Version, conclusion.Status, new CaseNote(findings.ArchiveNumber, findings.Remark));
    }

    /// <summary>未作确认 (rule 65).</summary>
    public async Task ResetAsync(CaseKey key)
    {
        await caseWindow.OpenAsync(key);
        await applications.ConcludeAsync(key.Id, key.Version, ConfirmationStatus.PendingConfirmation);
    }

    /// <summary>Corrects the work information (rules 52–54).</summary>
    public async Task CorrectAsync(CaseKey key, Correction correction)
    {
        await caseWindow.OpenAsync(key);
        if (!correction.HasConsent)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.ConsentMissing) { Field = "HasConsent" };
        }

        Explain(Consent);
        applications.CorrectEmployment(key.Id, key.Version, correction.Employment);
    }

    /// <summary>The paper in the folder is right again: printed anew, or corrected by hand and stamped (SPEC §3.5).</summary>
    public async Task RenewPaperAsync(CaseKey key, bool byHand)
    {
        await caseWindow.OpenAsync(key);
        Explain(byHand ? CorrectedByHand : PrintedAnew);
        applications.RenewPaper(key.Id, key.Version);
    }

    /// <summary>Tells the applicant what is missing; while the case stays 材料不全, not again what was told last.</summary>
    private async Task TellAsync(ApplicationCase opened, Checklist checklist, ConditionCheck check, Conclusion conclusion)
    {
        var notice = conclusion.Notice;
        var shortfalls = checklist.ShortfallsOf(check.Answers);
        var isKnown = opened.Status == ConfirmationStatus.MaterialsIncomplete && check.Told is { } told && checklist.ShortfallsOf(told).SequenceEqual(shortfalls);
        if (string.IsNullOrWhiteSpace(notice) && isKnown)
        {
            return;
        }

        check.Tell();
        if (string.IsNullOrWhiteSpace(notice))
        {
            var point = (await agencies.GetPointsAsync()).Single(row => row.Id == opened.PointId);
            await messages.SendAsync(opened.Id, MissingNotice.Of(opened, point, await caseWindow.FindDeadlineAsync(opened)).Compose(shortfalls), conclusion.AllowsPhotos);
            return;
        }

        try
        {
            await messages.SendWrittenAsync(opened.Id, notice, conclusion.AllowsPhotos);
        }
        catch (BusinessRuleException exception)
        {
            throw new BusinessRuleException(exception.Code, exception.Kind, [.. exception.Arguments]) { Field = "Notice" };
        }
    }

    /// <summary>Puts what was done before the reason that a late registration user gave.</summary>
    private void Explain(string code) => audit.Reason = audit.Reason is { } reason ? $"{code}: {reason}" : code;

    private async Task<(Checklist Checklist, ConditionCheck Check)> AnswerAsync(ApplicationCase opened, Findings findings)
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
        return (checklist, check);
    }
}
