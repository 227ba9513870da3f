using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Opens what is sealed in an application, and what lies beside it.</summary>
internal sealed class CaseReader(IColumnCipher cipher, ApplicationPhotos photos)
{
    public ApplicationCase Open(OnlineApplication application) => new()
    {
        Id = application.Id,
        Version = application.Version,
        ApplicationNumber = application.ApplicationNumber,
        Kind = application.Kind,
        ApplicationPlanId = application.ApplicationPlanId,
        PointId = application.PointId,
        PolicyId = application.PolicyId,
        Status = application.Status,
        ReviewStatus = application.ReviewStatus,
        SubmittedAt = application.SubmittedAt,
        Name = application.Name,
        IdNumber = Open(application, application.IdNumber, nameof(OnlineApplication.IdNumber)),
        IdMask = application.IdMask,
        IsMale = application.IsMale,
        BornOn = application.BornOn,
        Phone = Open(application, application.Phone, nameof(OnlineApplication.Phone)),
        Address = Open(application, application.Address, nameof(OnlineApplication.Address)),
        Person = application.Person,
        Certificate = application.Certificate,
        Employment = application.Employment,
        Assessment = application.Assessment,
        WorkHistory = application.WorkHistory,
        DataSource = application.DataSource,
        DataStatus = application.DataStatus,
        DataVersion = application.DataVersion,
        PaperVersion = application.PaperVersion,
        CertificateAgrees = CertificateNumber.Agrees(application.CertificateNumber, application.Certificate.Type, application.Certificate.IssuedOn),
        ConcludedAt = application.ConcludedAt,
        ConcludedBy = application.ConcludedBy,
        AnsweredAt = application.AnsweredAt,
        Rejection = application.Rejection,
        BureauReport = application.BureauReport,
        TransferredFrom = application.TransferredFrom,
        ArchiveNumber = application.ArchiveNumber,
        Remark = application.Remark,
    };

    public Task<byte[]?> FindPortraitAsync(Guid id) => photos.FindAsync(PhotoKind.Portrait, id);

    private string Open(OnlineApplication application, Sealed value, string column) =>
        cipher.Open(value, OnlineApplication.CellOf(application.TenantId, application.Id, column));
}
