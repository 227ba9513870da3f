using TeacherRegistration.Applications.Application.Statistics;
using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Statistics;

/// <summary>A table of figures with its chart.</summary>
/// <param name="Title">Key of its heading.</param>
/// <param name="RowTitle">Key of the heading of its first column.</param>
/// <param name="Rows">The rows.</param>
/// <param name="WithPending">Whether 网报待确认 is among its columns: where conclusions are counted it cannot be.</param>
internal sealed record FiguresTable(string Title, string RowTitle, IReadOnlyList<Figures> Rows, bool WithPending)
{
    public IReadOnlyList<ConfirmationStatus> Columns =>
        [.. ConfirmationStatuses.OfStaff.Where(status => WithPending || status != ConfirmationStatus.PendingConfirmation)];
}
