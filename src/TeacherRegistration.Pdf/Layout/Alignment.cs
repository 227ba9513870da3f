namespace TeacherRegistration.Pdf.Layout;

/// <summary>Where lines stand in the width of a cell.</summary>
public enum HorizontalAlign
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}

/// <summary>Where lines stand in the height of a cell.</summary>
public enum VerticalAlign
{
    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the top.</summary>
    Top,

    /// <summary>At the bottom.</summary>
    Bottom,
}

/// <summary>What a text does that is too long for its cell.</summary>
public enum Fit
{
    /// <summary>It wraps, and the row grows.</summary>
    Wrap,

    /// <summary>It shrinks to one line, to 72 % at most; then it wraps at that size.</summary>
    ShrinkToLine,

    /// <summary>It wraps, and shrinks to the height of the row, to 72 % at most; then the row grows.</summary>
    ShrinkToBox,
}
