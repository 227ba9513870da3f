using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Localization;
using static TeacherRegistration.Printing.Application.PaperCells;

namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>Sections 一 to 四.</summary>
internal static class FirstPageRows
{
    public const int Width = 180;
    public const double RowHeight = 9.2;
    public const double HeadingHeight = 8.6;

    private const int PhotoCell = 28;
    private static readonly int[] HistoryWidths = [40, 72, 38, 30];

    public static Table Of(ApplicationFormContent content, int historyRows)
    {
        var table = Table.OfMillimetres(Width).Add(Row(
            Label(24, FormTexts.Kind),
            Value(48, $"{TickBox.Of(content.IsFirstRegistration, FormTexts.First)}  {TickBox.Of(!content.IsFirstRegistration, FormTexts.Regular)}"),
            Label(20, FormTexts.Agency), Value(46, content.Agency), Label(16, FormTexts.Point), Value(26, content.Point)));
        AddBasic(table, content.Basic);
        AddCertificate(table, content.Certificate);
        AddEmployment(table, content.Employment);
        return AddHistory(table, content.History, historyRows);
    }

    public static TableRow Section(string title) => new(HeadingHeight, Heading(Width, title)) { KeepWithNext = true };

    private static TableRow Row(params IReadOnlyList<Cell> cells) => new(RowHeight, cells);

    private static void AddBasic(Table table, BasicInformation basic)
    {
        var photo = new Cell(basic.Photo is null ? FormLabels.Photo : "")
        {
            ColumnSpan = PhotoCell,
            RowSpan = 4,
            Image = basic.Photo,
            ImageWidth = 25,
            ImageHeight = 35,
            Padding = 0.5,
        };
        table.Add(Section(FormTexts.Basic))
            .Add(Row(Label(24, FormLabels.Name), Value(52, basic.Name), Label(24, FormLabels.Sex), Value(52, basic.Sex), photo))
            .Add(Row(Label(24, FormLabels.EthnicGroup), Value(52, basic.EthnicGroup), Label(24, FormLabels.BirthDate), Value(52, basic.BirthDate)))
            .Add(Row(Label(24, FormLabels.PoliticalStatus), Value(52, basic.PoliticalStatus), Label(24, FormLabels.Mobile), Value(52, basic.Mobile)))
            .Add(Row(Label(24, FormLabels.IdType), Value(52, basic.IdType), Label(24, FormLabels.IdNumber), Value(52, basic.IdNumber)))
            .Add(Row(
                Label(24, FormLabels.Education), Value(30, basic.Education), Label(16, FormLabels.Degree), Value(20, basic.Degree),
                Label(30, FormLabels.College), Value(60, basic.CollegeAndMajor)))
            .Add(Row(Label(24, FormLabels.Address), Value(106, basic.Address), Label(20, FormLabels.PostalCode), Value(30, basic.PostalCode)));
    }

    private static void AddCertificate(Table table, CertificateInformation certificate) => table
        .Add(Section(FormTexts.Certificate))
        .Add(Row(Label(24, FormLabels.CertificateNumber), Value(66, certificate.Number), Label(20, FormLabels.QualificationType), Value(70, certificate.QualificationType)))
        .Add(Row(
            Label(24, FormLabels.Subject), Value(36, certificate.Subject), Label(20, FormLabels.IssuedOn), Value(30, certificate.IssuedOn),
            Label(20, FormLabels.IssuedBy), Value(50, certificate.IssuedBy)))
        .Add(Row(
            Label(24, FormLabels.LastRegistration), Value(36, certificate.LastRegistration ?? FormTexts.None),
            Label(20, FormLabels.LastConclusion), Value(30, certificate.LastConclusion ?? FormTexts.None),
            Label(20, FormLabels.ValidUntil), Value(50, certificate.ValidUntil ?? FormTexts.None)));

    private static void AddEmployment(Table table, EmploymentInformation employment) => table
        .Add(Section(FormTexts.Employment))
        .Add(Row(
            Label(24, FormLabels.School), Value(56, employment.School), Label(20, FormLabels.SchoolType), Value(34, employment.SchoolType),
            Label(20, FormLabels.Ownership), Value(26, employment.Ownership)))
        .Add(Row(
            Label(24, FormLabels.Stage), Value(36, employment.Stage), Label(20, FormLabels.Subject), Value(34, employment.Subject),
            Label(24, FormLabels.EmploymentForm), Value(42, employment.EmploymentForm)))
        .Add(Row(
            Label(24, FormLabels.PostAndGrade), Value(36, employment.PostAndGrade), Label(20, FormLabels.ProfessionalTitle),
            Value(34, employment.ProfessionalTitle), Label(24, FormLabels.Contract), Value(42, employment.Contract)))
        .Add(Row(
            Label(24, FormLabels.WorkSince), Value(36, employment.WorkSince), Label(20, FormLabels.TeachingSince),
            Value(34, employment.TeachingSince), Label(24, FormLabels.AtSchoolSince), Value(42, employment.AtSchoolSince)));

    private static Table AddHistory(Table table, IReadOnlyList<WorkPeriod> history, int rows)
    {
        table.Add(Section(FormTexts.History))
            .Add(new TableRow(HeadingHeight, [.. FormTexts.HistoryColumns.Select((text, i) => Label(HistoryWidths[i], text))]) { IsHeader = true });
        for (var i = 0; i < Math.Max(rows, history.Count); i++)
        {
            var period = i < history.Count ? history[i] : new WorkPeriod("", "", "", "");
            table.Add(Row(
                Value(HistoryWidths[0], period.Period), Value(HistoryWidths[1], period.Employer),
                Value(HistoryWidths[2], period.StageAndSubject), Value(HistoryWidths[3], period.Position)));
        }

        return table;
    }
}
