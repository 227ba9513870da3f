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

/// <summary>提交: files a draft, or puts an edited application in place of what was filed.</summary>
internal sealed class SubmissionAppService(
    DraftStore store, NewFiling newFiling, Amending amending, ApplicantPhotos photos, IApplicantProfile applicants, AuditScope audit)
{
    /// <summary>
    /// What is to be filed. Copies the photos of a new application to its id, which nobody but its draft has yet; those of an edited one follow the
    /// write. Outside a transaction.
    /// </summary>
    /// <param name="id">The draft.</param>
    /// <param name="hasPromised">Whether the promise was given.</param>
    /// <param name="shown">The record that was checked: nothing else is promised.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BusinessRuleException">400: the promise is missing; 404; 409: out of time, changed meanwhile, or something is still to be entered.</exception>
    public async Task<CompleteRecord> PrepareAsync(Guid id, bool hasPromised, CheckedRecord shown, CancellationToken cancellationToken)
    {
        if (!hasPromised)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PromiseMissing) { Field = "Promise" };
        }

        var draft = await store.GetAsync(id);
        var record = await DemandCompleteAsync(draft, shown);
        if (draft.BaseVersion is not null)
        {
            await amending.DemandOpenAsync(draft);
            return record;
        }

        await newFiling.DemandOpenAsync(draft);
        await photos.GiveAsync(draft.AccountId, record.Photos, draft.AgencyId, id, cancellationToken);
        return record;
    }

    /// <param name="id">The draft.</param>
    /// <param name="version">Of the draft that was checked.</param>
    /// <param name="record">What was prepared.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BusinessRuleException">400 beside the field; 409: out of time, live already, changed meanwhile, or a conclusion stands.</exception>
    public async Task SubmitAsync(Guid id, long version, CompleteRecord record, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        var draft = await store.GetAsync(id, version);
        // Since it was prepared this may have waited for others who file; photos that were replaced meanwhile are gone.
        if (!await store.IsUnchangedAsync(draft.RecordId, record.Version))
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        var applicant = await applicants.GetAsync(cancellationToken);
        var pointId = draft.FiledPointId is { } filedPoint && !await amending.MayChangePointAsync(draft) ? filedPoint : draft.PointId!.Value;
        var entered = Draft(draft, pointId, record.File, record.Certificate.Info, applicant);
        if (draft.BaseVersion is null)
        {
            await newFiling.FileAsync(draft, applicant, entered, cancellationToken);
            await store.RemoveAsync(draft);
        }
        else
        {
            await store.RemoveAsync(draft, await amending.AmendAsync(draft, record.Photos, entered, cancellationToken));
        }
    }

    private async Task<CompleteRecord> DemandCompleteAsync(ApplicationDraft draft, CheckedRecord shown)
    {
        var record = await store.ReadAsync(draft.RecordId);
        if (shown != new CheckedRecord(record.Version, record.File.CertificateOf(draft)?.Info.Origin))
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        var isPointOpen = draft.BaseVersion is null || await amending.MayChangePointAsync(draft);
        return FilingSteps.Of(isPointOpen).All(step => step.IsDone(draft, record.File))
            ? new CompleteRecord(record.Version, record.File, record.File.CertificateOf(draft)!)
            : throw new BusinessRuleException(ApplicationsErrorCodes.NotComplete, RuleViolationKind.Conflict);
    }

    private FilingDraft Draft(ApplicationDraft draft, Guid pointId, PersonalFile file, CertificateInfo certificate, ApplicantProfile applicant) => new()
    {
        Id = draft.Id,
        Kind = draft.Kind,
        ApplicationPlanId = draft.ApplicationPlanId,
        PointId = pointId,
        SubmittedAt = store.Now,
        Name = applicant.Name,
        IdNumber = applicant.IdNumber,
        IsMale = ResidentId.IsMale(applicant.IdNumber),
        BornOn = ResidentId.BornOn(applicant.IdNumber),
        Phone = applicant.Phone,
        Address = file.Address,
        Person = file.Person! with { IdDocumentType = ResidentId.DocumentTypeOf(applicant.IdNumber) },
        Certificate = certificate,
        Employment = file.Employment!,
        Assessment = Assessment(draft.Kind, file.Assessment!),
        WorkHistory = file.WorkHistory,
    };

    /// <summary>What the other kind of registration asks for stays in the personal centre.</summary>
    private static AssessmentInfo Assessment(RegistrationKind kind, AssessmentInfo entered) => kind == RegistrationKind.First
        ? entered with { LastRegisteredOn = null, LastConclusion = null }
        : entered with { Probation = null };
}

/// <summary>What the applicant had before them.</summary>
/// <param name="Version">Of the record.</param>
/// <param name="Origin">Of the certificate, which 证书库 decides and no version counts.</param>
internal sealed record CheckedRecord(long Version, CertificateOrigin? Origin);

/// <summary>A record in which nothing is missing.</summary>
/// <param name="Version">Of the record.</param>
/// <param name="File">What was entered.</param>
/// <param name="Certificate">The one that is registered.</param>
internal sealed record CompleteRecord(long Version, PersonalFile File, HeldCertificate Certificate)
{
    public RecordPhotos Photos => RecordPhotos.Of(File, Certificate);
}
