using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>What is to be done before an application can be submitted, in the order in which it is offered.</summary>
internal enum FilingStep
{
    /// <summary>选择确认点.</summary>
    Point,

    /// <summary>阅读注意事项.</summary>
    Precautions,

    /// <summary>个人信息.</summary>
    Person,

    /// <summary>教师资格证书, with its photo.</summary>
    Certificate,

    /// <summary>现阶段工作信息.</summary>
    Employment,

    /// <summary>考核与培训.</summary>
    Assessment,

    /// <summary>工作简历.</summary>
    History,

    /// <summary>照片.</summary>
    Portrait,
}

internal static class FilingSteps
{
    /// <summary>The steps that are to be done; those of the point only where it can be chosen.</summary>
    public static IEnumerable<FilingStep> Of(bool isPointOpen) =>
        Enum.GetValues<FilingStep>().Where(step => isPointOpen || step is not (FilingStep.Point or FilingStep.Precautions));

    /// <summary>Whether the step is done. Photos are asked of those who file; who edits what an agency has imported need not have any.</summary>
    public static bool IsDone(this FilingStep step, ApplicationDraft draft, PersonalFile file) => step switch
    {
        FilingStep.Point => draft.PointId is not null,
        FilingStep.Precautions => draft.PrecautionsReadAt is not null,
        FilingStep.Person => file.Person is not null,
        FilingStep.Certificate => file.CertificateOf(draft) is { } certificate && ((draft.BaseVersion is not null && certificate.IsFiled) || !certificate.LacksPhotos(draft.Kind)),
        FilingStep.Employment => file.Employment is not null,
        FilingStep.Assessment => file.Assessment is { } assessment && (draft.Kind == RegistrationKind.First || assessment.LastRegisteredOn is not null),
        FilingStep.History => file.WorkHistory.Count > 0,
        _ => draft.BaseVersion is not null || file.PortraitId is not null,
    };

    /// <summary>The first that is still to be done before a new application can be submitted; null where none is, or an application is edited.</summary>
    public static FilingStep? FindNext(ApplicationDraft draft, PersonalFile file) => draft.BaseVersion is not null
        ? null
        : Of(isPointOpen: true).Select(step => (FilingStep?)step).FirstOrDefault(step => !step!.Value.IsDone(draft, file));

    /// <summary>Whether photos of the certificate are owed by who registers it.</summary>
    public static bool LacksPhotos(this HeldCertificate certificate, RegistrationKind? kind) =>
        certificate.LacksPhoto || (kind == RegistrationKind.Renewal && certificate.LacksSticker);
}
