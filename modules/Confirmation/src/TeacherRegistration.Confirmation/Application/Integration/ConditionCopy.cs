using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Confirmation.Localization;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Integration;

/// <summary>条件具备状况: what was found of each condition, as far as a conclusion stands on it: what a clerk ticks before or after is no finding yet.</summary>
internal sealed class ConditionCopy(
    IApplicationIntegrationService applications, IPlanIntegrationService plans, IRepository<ConditionCheck> checks, IStringLocalizer<ConfirmationResource> words) : ICopySource
{
    public int Order => 40;

    public async Task<IReadOnlyList<CopySection>> ReadApplicationAsync(Guid applicationId, CancellationToken cancellationToken)
    {
        var opened = await applications.GetCaseAsync(applicationId, cancellationToken);
        if (opened.ConcludedAt is null || await checks.Query().FirstOrDefaultAsync(row => row.ApplicationId == applicationId, cancellationToken) is not { } check)
        {
            return [];
        }

        var rows = CaseViewAppService.ChecklistOf(opened, await plans.GetPolicyAsync(opened.PolicyId, cancellationToken)).Rows;
        var told = opened.Status == ConfirmationStatus.MaterialsIncomplete ? check.Told ?? check.Answers : check.Answers;
        var answered = rows.Select(row => (Row: row, Answer: told.FirstOrDefault(row.Belongs))).Where(pair => pair.Answer is not null);
        return [new CopySection("conditions", words["Conditions"], [.. answered.Select(pair => Describe(pair.Row, pair.Answer!))])];
    }

    private CopyItem Describe(ChecklistRow row, ConditionAnswer answer) => new CopyItem(words)
        .With("CopyCondition", row.Item.Text).With("CopyYear", row.Year).With("CopyFinding", words["Status" + answer.Status]).With("HoursSeen", answer.Hours).With("Note", answer.Note);
}
