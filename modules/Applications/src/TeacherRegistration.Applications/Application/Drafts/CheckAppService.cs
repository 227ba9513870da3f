using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>核对并提交: all that was entered, what the policy will ask, and what should be looked at once more.</summary>
internal sealed class CheckAppService(DraftAppService drafts, IApplicantProfile applicants, IApplicationIntegrationService applications, IPlanIntegrationService plans)
{
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: not there, or not the applicant's.</exception>
    public async Task<CheckView> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var view = await drafts.GetAsync(id);
        var applicant = await applicants.GetAsync(cancellationToken);
        // An application keeps the version it was filed under (SPEC decision 15).
        var policy = view.IsEdit
            ? await plans.GetPolicyAsync((await applications.GetCaseAsync(id, cancellationToken)).PolicyId, cancellationToken)
            : await plans.GetCurrentPolicyAsync(cancellationToken);
        var holder = new FilingHolder(applicant.IdNumber, BeijingTime.DateOf(view.Now));
        var certificate = view.Record.File.CertificateOf(view.Draft);
        return new CheckView(
            view,
            applicant,
            FilingHints.Of(view.Draft.Kind, view.Record.File, certificate?.Info, policy, holder),
            [.. policy.Items.Where(item => item.Kind == view.Draft.Kind)]);
    }
}

/// <summary>What is looked at before submitting.</summary>
/// <param name="View">The draft.</param>
/// <param name="Applicant">Who submits.</param>
/// <param name="Hints">What the policy will make of it.</param>
/// <param name="Items">What the point will check, and the papers that show it.</param>
internal sealed record CheckView(DraftView View, ApplicantProfile Applicant, IReadOnlyList<FilingHint> Hints, IReadOnlyList<ChecklistItem> Items);
