namespace TeacherRegistration.Pdf.Layout;

/// <summary>The part of a text on one line.</summary>
internal readonly record struct TextLine(int Start, int End);
