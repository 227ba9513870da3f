using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Domain.Drafts;

/// <summary>
/// 草稿: where an applicant is about to file, under the id that the application will have; or the editing of one that is filed, under its id.
/// It lies in the directory, as staff never see it (SPEC §1.4), and goes when it is submitted.
/// </summary>
internal sealed class ApplicationDraft : AggregateRoot, IDirectoryEntity
{
    private ApplicationDraft()
    {
    }

    public ApplicationDraft(Guid id, Guid accountId, OpenFiling filing, RegistrationKind kind, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        (AgencyId, ApplicationPlanId, PlanYear) = (filing.AgencyId, filing.Id, filing.Year);
        Kind = kind;
        StartedAt = now;
    }

    private ApplicationDraft(Guid accountId, Guid agencyId, int planYear, ApplicationCase filed, Guid certificateId, DateTime now)
        : base(filed.Id)
    {
        AccountId = accountId;
        (AgencyId, ApplicationPlanId, PlanYear, Kind) = (agencyId, filed.ApplicationPlanId, planYear, filed.Kind);
        Restart(filed, certificateId, now);
    }

    public Guid AccountId { get; private set; }

    public Guid AgencyId { get; private set; }

    public Guid ApplicationPlanId { get; private set; }

    public int PlanYear { get; private set; }

    public RegistrationKind Kind { get; private set; }

    public Guid? PointId { get; private set; }

    /// <summary>When 注意事项 of the chosen point were read.</summary>
    public DateTime? PrecautionsReadAt { get; private set; }

    /// <summary>Which certificate of the record is registered (SPEC §1.5 D: one).</summary>
    public Guid? CertificateId { get; private set; }

    /// <summary>The version of the application that is being edited; null where nothing is filed yet.</summary>
    public long? BaseVersion { get; private set; }

    /// <summary>The point at which the application that is being edited was filed; null where nothing is filed yet.</summary>
    public Guid? FiledPointId { get; private set; }

    public DateTime StartedAt { get; private set; }

    /// <summary>Whose data are submitted: the personal centre's, or those of the application that is being edited.</summary>
    public Guid RecordId => BaseVersion is null ? AccountId : Id;

    /// <summary>The editing of an application that is filed.</summary>
    public static ApplicationDraft Edit(Guid accountId, Guid agencyId, int planYear, ApplicationCase filed, Guid certificateId, DateTime now) =>
        new(accountId, agencyId, planYear, filed, certificateId, now);

    /// <summary>Begins the edit anew from what stands now.</summary>
    public void Restart(ApplicationCase filed, Guid certificateId, DateTime now)
    {
        (PointId, PrecautionsReadAt, CertificateId) = (filed.PointId, now, certificateId);
        (BaseVersion, FiledPointId, StartedAt) = (filed.Version, filed.PointId, now);
    }

    /// <summary>Another point has other precautions.</summary>
    public void ChoosePoint(Guid pointId)
    {
        if (PointId != pointId)
        {
            (PointId, PrecautionsReadAt) = (pointId, null);
        }
    }

    public void ReadPrecautions(DateTime now) =>
        PrecautionsReadAt ??= PointId is null ? throw new BusinessRuleException(ApplicationsErrorCodes.NoPointChosen, RuleViolationKind.Conflict) : now;

    public void ChooseCertificate(Guid certificateId) => CertificateId = certificateId;
}
