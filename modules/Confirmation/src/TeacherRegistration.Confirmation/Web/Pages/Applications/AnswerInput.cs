using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Confirmation.Web.Pages.Applications;

/// <summary>One row of the checklist as the form sends it.</summary>
internal sealed class AnswerInput
{
    public string Code { get; set; } = "";

    public int? Year { get; set; }

    public ConditionStatus? Status { get; set; }

    public Shortfall? Shortfall { get; set; }

    public string? Note { get; set; }

    public int? Hours { get; set; }

    /// <summary>The answer, or null while nothing is chosen.</summary>
    public ConditionAnswer? ToAnswer() => Status is { } status
        ? new ConditionAnswer(Code, Year, status, status == ConditionStatus.NotMet ? Shortfall : null, PlainText.Clean(Note, ChecklistRow.KeyOf(Code, Year)), Hours)
        : null;

    /// <summary>The saved answer; without one the row is open, with the hours that were stated.</summary>
    public static AnswerInput Of(ChecklistRow row, IReadOnlyList<ConditionAnswer> answers, int statedHours)
    {
        var answer = answers.FirstOrDefault(row.Belongs);
        return new AnswerInput { Code = row.Item.Code, Year = row.Year, Status = answer?.Status, Shortfall = answer?.Shortfall, Note = answer?.Note, Hours = answer?.Hours ?? (row.Item.AsksHours ? statedHours : null) };
    }
}
