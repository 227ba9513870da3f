using System.Text.Json;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>Puts what was edited in place of what was filed.</summary>
internal sealed class Amending(OwnCases cases, Filer filer, DraftPlaces places, FilingAppService filing, CaseReader reader, ApplicantPhotos ownPhotos)
{
    /// <summary>Whether the point may be another one: only while people file online (SPEC decision 12).</summary>
    public Task<bool> MayChangePointAsync(ApplicationDraft draft) => places.IsOpenAsync(draft);

    /// <exception cref="BusinessRuleException">404; 409: changed meanwhile, concluded, or too late.</exception>
    public Task DemandOpenAsync(ApplicationDraft draft) => cases.GetForEditingAsync(draft.Id, draft.BaseVersion!.Value);

    /// <returns>What becomes of its photos.</returns>
    /// <exception cref="BusinessRuleException">400 beside the point; 409 as above.</exception>
    public async Task<ReplacedPhotos> AmendAsync(ApplicationDraft draft, RecordPhotos photos, FilingDraft entered, CancellationToken cancellationToken)
    {
        if (entered.PointId != draft.FiledPointId)
        {
            await filer.HoldAsync(draft.ApplicationPlanId, cancellationToken);
            await filer.DemandOpenAsync(draft.ApplicationPlanId, draft.Kind, cancellationToken);
            await places.DemandPointAsync(draft, entered.PointId);
        }

        var application = await cases.GetForEditingAsync(draft.Id, draft.BaseVersion!.Value);
        application.Amend(filing.Amend(application, entered), await IsOnPaperAsync(application, draft, photos, entered, cancellationToken));
        if (application.PointId != entered.PointId)
        {
            application.ChangePoint(entered.PointId);
        }

        return new ReplacedPhotos(application.TenantId, draft.Id, photos);
    }

    /// <summary>Whether something is different that stands on the form.</summary>
    private async Task<bool> IsOnPaperAsync(
        OnlineApplication application, ApplicationDraft draft, RecordPhotos photos, FilingDraft entered, CancellationToken cancellationToken) =>
        PaperOf(FilingDraft.Of(reader.Open(application))) != PaperOf(entered)
        || !await ownPhotos.IsGivenAsync(draft.AccountId, PhotoKind.Portrait, photos.PortraitId, application.TenantId, application.Id, cancellationToken);

    /// <summary>What the applicant enters of it, but for the mail address, which is not printed.</summary>
    private static string PaperOf(FilingDraft filed) => JsonSerializer.Serialize(
        new { filed.Phone, filed.Address, Person = filed.Person with { Email = "" }, filed.Certificate, filed.Employment, filed.Assessment, filed.WorkHistory });
}
