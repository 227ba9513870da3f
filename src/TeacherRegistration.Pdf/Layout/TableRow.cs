namespace TeacherRegistration.Pdf.Layout;

/// <summary>A row of a <see cref="Table"/>: cells from left to right, without the places that cells above cover.</summary>
public sealed record TableRow(double MinHeight, params IReadOnlyList<Cell> Cells)
{
    /// <summary>True for a row that begins a page with its successor rather than end one alone.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>True for a heading that is repeated on each page the rows below it reach.</summary>
    public bool IsHeader { get; init; }
}
