using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>What the person had filed, and who had entered it last.</summary>
internal sealed record TransferDraft(FilingDraft Filing, DataSource DataSource)
{
    public static TransferDraft Of(ApplicationCase opened) => new(
        new FilingDraft
        {
            Kind = opened.Kind,
            ApplicationPlanId = opened.ApplicationPlanId,
            PointId = opened.PointId,
            SubmittedAt = opened.SubmittedAt,
            Name = opened.Name,
            IdNumber = opened.IdNumber,
            IsMale = opened.IsMale,
            BornOn = opened.BornOn,
            Phone = opened.Phone,
            Address = opened.Address,
            Person = opened.Person,
            Certificate = opened.Certificate,
            Employment = opened.Employment,
            Assessment = opened.Assessment,
            WorkHistory = opened.WorkHistory,
        },
        opened.DataSource);
}
