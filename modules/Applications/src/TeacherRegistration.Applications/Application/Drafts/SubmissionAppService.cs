using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>提交: files a draft with the agency in whose tenant the request is, or puts an edited application in place of what was filed.</summary>
internal sealed class SubmissionAppService(
    DraftStore store, DraftPlaces places, Filer filer, FilingAppService filing, OwnCases cases, SubmittedPhotos photos, Submitter submitter)
{
    /// <summary>Copies the photos to the application's id. Outside a transaction.</summary>
    /// <exception cref="BusinessRuleException">400: the promise is missing; 404; 409: out of time, or something is still to be entered.</exception>
    public async Task<PreparedPhotos> PrepareAsync(Guid id, bool hasPromised, CancellationToken cancellationToken)
    {
        if (!hasPromised)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PromiseMissing) { Field = "Promise" };
        }

        var draft = await store.GetAsync(id);
        var (file, certificate) = await DemandCompleteAsync(draft);
        if (draft.BaseVersion is { } version)
        {
            await cases.GetForEditingAsync(id, version);
        }
        else
        {
            await filer.DemandOpenAsync(draft.ApplicationPlanId, draft.Kind, cancellationToken);
        }

        await photos.CopyAsync(draft, certificate, cancellationToken);
        return new PreparedPhotos(id, draft.BaseVersion is null ? [] : [.. file.Certificates.Select(row => row.Id), id]);
    }

    /// <summary>
    /// Takes away the photos that nobody needs any more: of a submission that was refused those that were copied, but an edited application keeps
    /// its; of one that was accepted those of the record that has gone.
    /// </summary>
    public Task TidyAsync(PreparedPhotos prepared, bool isAccepted, CancellationToken cancellationToken) =>
        isAccepted ? photos.ForgetAsync(prepared.OfRecord, cancellationToken)
        : prepared.OfRecord.Count == 0 ? photos.DropAsync(prepared.ApplicationId, cancellationToken)
        : Task.CompletedTask;

    /// <exception cref="BusinessRuleException">400 beside the field; 409: out of time, live already, changed meanwhile, or a conclusion stands.</exception>
    public async Task SubmitAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        submitter.Audit.About(nameof(OnlineApplication), id);
        var draft = await store.GetAsync(id, version);
        var (file, certificate) = await DemandCompleteAsync(draft);
        var applicant = await submitter.Applicants.GetAsync(cancellationToken);
        var entered = Draft(draft, file, certificate, applicant);
        if (draft.BaseVersion is { } baseVersion)
        {
            await AmendAsync(draft, baseVersion, entered);
        }
        else
        {
            await FileAsync(draft, applicant, entered, cancellationToken);
        }

        await store.RemoveAsync(draft);
    }

    private async Task FileAsync(ApplicationDraft draft, ApplicantProfile applicant, FilingDraft entered, CancellationToken cancellationToken)
    {
        await filer.HoldOpenAsync(draft.ApplicationPlanId, draft.Kind, cancellationToken);
        await filer.DemandMayFileAsync(applicant, draft.PlanYear);
        await places.DemandPointAsync(draft, entered.PointId);
        var policy = await submitter.Plans.GetCurrentPolicyAsync(cancellationToken);
        var filed = (await filing.FileAsync([entered], draft.PlanYear, policy.Id, DataSource.Applicant))[0];
        await submitter.Applicants.BindAsync(filed.PersonId, cancellationToken);
    }

    /// <summary>The last values of the personal centre become those of the application, but for its certificate and photos.</summary>
    private async Task AmendAsync(ApplicationDraft draft, long baseVersion, FilingDraft entered)
    {
        var application = await cases.GetForEditingAsync(draft.Id, baseVersion);
        application.Amend(filing.Amend(application, entered));
        if (application.PointId != entered.PointId)
        {
            await filer.DemandOpenAsync(draft.ApplicationPlanId, draft.Kind, CancellationToken.None);
            await places.DemandPointAsync(draft, entered.PointId);
            application.ChangePoint(entered.PointId);
        }

        var centre = (await store.ReadAsync(draft.AccountId)).File;
        await store.WriteAsync(draft.AccountId, centre with
        {
            Person = entered.Person,
            Address = entered.Address,
            Employment = entered.Employment,
            Assessment = entered.Assessment,
            WorkHistory = entered.WorkHistory,
        });
    }

    private async Task<(PersonalFile File, HeldCertificate Certificate)> DemandCompleteAsync(ApplicationDraft draft)
    {
        var file = (await store.ReadAsync(draft.RecordId)).File;
        return Enum.GetValues<FilingStep>().All(step => step.IsDone(draft, file))
            ? (file, file.CertificateOf(draft)!)
            : throw new BusinessRuleException(ApplicationsErrorCodes.NotComplete, RuleViolationKind.Conflict);
    }

    private FilingDraft Draft(ApplicationDraft draft, PersonalFile file, HeldCertificate certificate, ApplicantProfile applicant) => new()
    {
        Id = draft.Id,
        Kind = draft.Kind,
        ApplicationPlanId = draft.ApplicationPlanId,
        PointId = draft.PointId!.Value,
        SubmittedAt = store.Now,
        Name = applicant.Name,
        IdNumber = applicant.IdNumber,
        IsMale = ResidentId.IsMale(applicant.IdNumber),
        BornOn = ResidentId.BornOn(applicant.IdNumber),
        Phone = applicant.Phone,
        Address = file.Address,
        Person = file.Person!,
        Certificate = certificate.Info,
        Employment = file.Employment!,
        Assessment = Assessment(draft.Kind, file.Assessment!),
        WorkHistory = file.WorkHistory,
    };

    /// <summary>What the other kind of registration asks for stays in the personal centre.</summary>
    private static AssessmentInfo Assessment(RegistrationKind kind, AssessmentInfo entered) => kind == RegistrationKind.First
        ? entered with { LastRegisteredOn = null, LastConclusion = null }
        : entered with { Probation = null };
}

/// <summary>What was copied for a submission.</summary>
/// <param name="ApplicationId">Where to.</param>
/// <param name="OfRecord">The photos of the record of an edit, which goes with it.</param>
internal sealed record PreparedPhotos(Guid ApplicationId, IReadOnlyList<Guid> OfRecord);

/// <summary>Who submits, under which policy, and the record of it.</summary>
internal sealed record Submitter(IApplicantProfile Applicants, IPlanIntegrationService Plans, AuditScope Audit);
