using System.Globalization;
using System.Text;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Localization;
using static TeacherRegistration.Printing.Application.PaperCells;

namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>Sections 五 to 十.</summary>
internal static class SecondPageRows
{
    private const int Width = FirstPageRows.Width;
    private const int LabelWidth = 22;
    private const int YearsAtLeast = 5;
    private static readonly int[] AssessmentWidths = [36, 48, 48, 48];
    private static readonly CompositeFormat ReviewText = CompositeFormat.Parse(FormTexts.ReviewText);
    private static readonly CompositeFormat ReviewFoot = CompositeFormat.Parse(FormTexts.ReviewFoot);
    private static readonly CompositeFormat DecisionText = CompositeFormat.Parse(FormTexts.DecisionText);

    public static Table Of(ApplicationFormContent content, double remarksHeight)
    {
        var table = Table.OfMillimetres(Width).Add(FirstPageRows.Section(FormTexts.Assessment));
        AddAssessment(table, content.Assessment, content.IsFirstRegistration);
        return table
            .Add(Opinion(28, FormTexts.Promise, FormTexts.PromiseText, FormTexts.PromiseFoot))
            .Add(Opinion(40, FormTexts.School, FormTexts.SchoolText, FormTexts.SchoolFoot))
            .Add(FirstReview(content.FirstReview))
            .Add(new TableRow(
                24,
                Label(LabelWidth, FormTexts.SecondReview) with { Fit = Fit.Wrap },
                Decision((Width / 2) - LabelWidth, content.SecondReview),
                Label(LabelWidth, FormTexts.FinalReview),
                Decision((Width / 2) - LabelWidth, content.FinalReview)))
            .Add(Opinion(remarksHeight, FormTexts.Remarks, "", ""));
    }

    private static TableRow Row(params IReadOnlyList<Cell> cells) => new(FirstPageRows.RowHeight, cells);

    private static void AddAssessment(Table table, AssessmentInformation assessment, bool isFirst)
    {
        if (isFirst)
        {
            table.Add(Row(
                Label(36, FormTexts.ProbationResult), Value(68, assessment.ProbationResult),
                Label(28, FormTexts.ProbationDate), Value(48, assessment.ProbationDate)));
        }
        else
        {
            AddYears(table, assessment);
        }

        table.Add(Row(Label(36, FormTexts.Interruptions), Sentence(Width - 36, assessment.Interruptions)))
            .Add(Row(Label(36, FormTexts.Sanctions), Sentence(Width - 36, assessment.Sanctions)));
    }

    private static void AddYears(Table table, AssessmentInformation assessment)
    {
        table.Add(new TableRow(
            FirstPageRows.HeadingHeight,
            [.. FormTexts.AssessmentColumns.Select((text, i) => Label(AssessmentWidths[i], text))])
        { IsHeader = true });
        for (var i = 0; i < Math.Max(YearsAtLeast, assessment.Years.Count); i++)
        {
            var year = i < assessment.Years.Count ? assessment.Years[i] : new AssessmentYear("", "", "", "");
            table.Add(Row(
                Value(AssessmentWidths[0], year.Year), Value(AssessmentWidths[1], year.Annual),
                Value(AssessmentWidths[2], year.Ethics), Value(AssessmentWidths[3], year.Training)));
        }

        table.Add(Row(
            Label(AssessmentWidths[0], FormTexts.Total), Value(AssessmentWidths[1], FormTexts.None),
            Value(AssessmentWidths[2], FormTexts.None), Value(AssessmentWidths[3], assessment.TotalTraining)));
    }

    private static TableRow Opinion(double height, string label, string text, string foot) => new(
        height,
        Label(LabelWidth, label) with { Fit = Fit.Wrap },
        new Cell(text)
        {
            ColumnSpan = Width - LabelWidth,
            Align = HorizontalAlign.Left,
            Vertical = VerticalAlign.Top,
            Foot = foot,
            Padding = 3,
        });

    private static TableRow FirstReview(FirstReviewOpinion? opinion)
    {
        string Box(ReviewConclusion conclusion, string word) => TickBox.Of(opinion?.Conclusion == conclusion, word);
        var text = string.Format(
            CultureInfo.InvariantCulture,
            ReviewText,
            Box(ReviewConclusion.Pass, FormTexts.Pass),
            Box(ReviewConclusion.Deferred, FormTexts.Defer),
            Box(ReviewConclusion.Fail, FormTexts.Fail),
            opinion?.Reason);
        var foot = string.Format(
            CultureInfo.InvariantCulture,
            ReviewFoot,
            opinion?.Officer ?? FormTexts.BlankPerson,
            opinion?.Head ?? FormTexts.BlankPerson,
            opinion?.Date ?? FormTexts.BlankDate);
        return Opinion(32, FormTexts.FirstReview, text, foot);
    }

    private static Cell Decision(int width, ReviewDecision? decision) => new(string.Format(
        CultureInfo.InvariantCulture, DecisionText, decision?.Conclusion, decision?.Agency, decision?.Date))
    {
        ColumnSpan = width,
        Align = HorizontalAlign.Left,
        Padding = 2,
        Fit = Fit.ShrinkToBox,
    };
}
