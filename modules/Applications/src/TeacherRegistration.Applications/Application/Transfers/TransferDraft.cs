using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>What the person had filed, and who had entered it last.</summary>
internal sealed record TransferDraft(FilingDraft Filing, DataSource DataSource)
{
    public static TransferDraft Of(ApplicationCase opened) => new(FilingDraft.Of(opened), opened.DataSource);
}
