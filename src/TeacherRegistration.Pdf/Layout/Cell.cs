using TeacherRegistration.Pdf.Drawing;
using TeacherRegistration.Pdf.Fonts;

namespace TeacherRegistration.Pdf.Layout;

/// <summary>A cell of a <see cref="Table"/>; lengths in millimetres, text sizes in points.</summary>
public sealed record Cell(string Text = "")
{
    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers; they stay on one page.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Text size.</summary>
    public double Size { get; init; } = 10.5;

    /// <summary>Text weight.</summary>
    public FontWeight Weight { get; init; }

    /// <summary>Place of the lines in the width.</summary>
    public HorizontalAlign Align { get; init; } = HorizontalAlign.Center;

    /// <summary>Place of the lines in the height.</summary>
    public VerticalAlign Vertical { get; init; }

    /// <summary>What a long text does.</summary>
    public Fit Fit { get; init; }

    /// <summary>Free space inside each border.</summary>
    public double Padding { get; init; } = 1;

    /// <summary>False for a cell without lines around it (unless a neighbour has them).</summary>
    public bool HasBorder { get; init; } = true;

    /// <summary>Lines at the bottom right of the cell, below the text: places for signature, seal and date.</summary>
    public string Foot { get; init; } = "";

    /// <summary>A photo in the middle of the cell.</summary>
    public PdfImage? Image { get; init; }

    /// <summary>Width of the photo.</summary>
    public double ImageWidth { get; init; }

    /// <summary>Height of the photo.</summary>
    public double ImageHeight { get; init; }
}
