using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>
/// 网报: one person's application for registration in one plan year. It owns the status machine (SPEC §1.4):
/// other modules ask it for a transition, and each transition yields its approval record.
/// </summary>
internal sealed partial class OnlineApplication : AggregateRoot, IMultiTenant
{
    public const string Table = "App_OnlineApplication";
    public const int NumberLength = 16;
    public const int MaximumRemarkLength = 500;
    public const int MaximumArchiveNumberLength = 20;

    private OnlineApplication()
    {
    }

    private OnlineApplication(Filing filing)
        : base(filing.Id)
    {
        ApplicationNumber = filing.ApplicationNumber;
        Kind = filing.Kind;
        ApplicationPlanId = filing.ApplicationPlanId;
        PointId = filing.PointId;
        PolicyId = filing.PolicyId;
        PersonId = filing.PersonId;
        SubmittedAt = filing.SubmittedAt;
        Name = filing.Name;
        (IdNumber, IdHash, IdMask, IdTail) = filing.IdNumber;
        (Phone, PhoneHash, PhoneMask, PhoneTail) = filing.Phone;
        Address = filing.Address;
        IsMale = filing.IsMale;
        BornOn = filing.BornOn;
        Person = filing.Person;
        CertificateNumber = filing.Certificate.Number;
        QualificationType = filing.Certificate.Type;
        CertificateSubject = filing.Certificate.Subject;
        Certificate = filing.Certificate;
        School = filing.Employment.School;
        Employment = filing.Employment;
        Assessment = filing.Assessment;
        WorkHistory = filing.WorkHistory;
        DataSource = filing.DataSource;
        TransferredFrom = filing.TransferredFrom;
    }

    public Guid TenantId { get; set; }

    public string ApplicationNumber { get; private set; } = "";

    public RegistrationKind Kind { get; private set; }

    public Guid ApplicationPlanId { get; private set; }

    public Guid PointId { get; private set; }

    public Guid PolicyId { get; private set; }

    public Guid PersonId { get; private set; }

    public ConfirmationStatus Status { get; private set; } = ConfirmationStatus.PendingConfirmation;

    public ReviewStatus ReviewStatus { get; private set; }

    public DateTime SubmittedAt { get; private set; }

    public string Name { get; private set; } = "";

    public Sealed IdNumber { get; private set; }

    public byte[] IdHash { get; private set; } = [];

    public string IdMask { get; private set; } = "";

    public string IdTail { get; private set; } = "";

    public Sealed Phone { get; private set; }

    public byte[] PhoneHash { get; private set; } = [];

    public string PhoneMask { get; private set; } = "";

    public string PhoneTail { get; private set; } = "";

    public Sealed Address { get; private set; }

    public bool IsMale { get; private set; }

    public DateOnly BornOn { get; private set; }

    [Masked]
    public PersonInfo Person { get; private set; } = null!;

    public string CertificateNumber { get; private set; } = "";

    public QualificationType QualificationType { get; private set; }

    public string CertificateSubject { get; private set; } = "";

    public CertificateInfo Certificate { get; private set; } = null!;

    public string School { get; private set; } = "";

    public EmploymentInfo Employment { get; private set; } = null!;

    public AssessmentInfo Assessment { get; private set; } = null!;

    public IReadOnlyList<WorkHistoryRow> WorkHistory { get; private set; } = [];

    public DataSource DataSource { get; private set; }

    public DataStatus DataStatus { get; private set; }

    public int DataVersion { get; private set; } = 1;

    /// <summary>The version of the data that stands on the paper in the folder; lower than <see cref="DataVersion"/>, the paper is outdated (SPEC §3.5).</summary>
    public int PaperVersion { get; private set; } = 1;

    public string ArchiveNumber { get; private set; } = "";

    public string Remark { get; private set; } = "";

    /// <summary>When the standing conclusion was given; null while there is none.</summary>
    public DateTime? ConcludedAt { get; private set; }

    /// <summary>Login name of who gave it; empty while there is none.</summary>
    public string ConcludedBy { get; private set; } = "";

    /// <summary>留言 that the applicant can read; kept here for the list (<see cref="IMessageMarks"/>).</summary>
    public int MessageCount { get; private set; }

    /// <summary>When the newest answer came that the point has not dealt with, UTC; null without one. Kept here for the list, too.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Files an application: it awaits confirmation.</summary>
    public static OnlineApplication File(Filing filing) => new(filing);

    public static CellAddress CellOf(Guid tenantId, Guid id, string column) => new(tenantId, Table, id, column);
}
