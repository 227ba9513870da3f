using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;

namespace TeacherRegistration.Printing.Application;

/// <summary>The kinds of cells the papers consist of; a width is in millimetres (columns of <see cref="Table.OfMillimetres"/>).</summary>
internal static class PaperCells
{
    /// <summary>The size of all text of the papers but the title.</summary>
    public const double TextSize = 10.5;

    /// <summary>The size of titles.</summary>
    public const double TitleSize = 20;

    public static Cell Label(int width, string text) =>
        new(text) { ColumnSpan = width, Fit = Fit.ShrinkToLine };

    public static Cell Value(int width, string text) =>
        new(text) { ColumnSpan = width, Fit = Fit.ShrinkToLine };

    public static Cell Heading(int width, string text) =>
        new(text) { ColumnSpan = width, Weight = FontWeight.Bold, Align = HorizontalAlign.Left, Padding = 2 };

    /// <summary>A longer text at the left, which shrinks before its row grows.</summary>
    public static Cell Sentence(int width, string text) =>
        new(text) { ColumnSpan = width, Align = HorizontalAlign.Left, Fit = Fit.ShrinkToBox, Padding = 2 };
}
