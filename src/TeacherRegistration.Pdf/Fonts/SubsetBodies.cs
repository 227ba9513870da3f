using TeacherRegistration.Pdf.Writing;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>A subset ready to be written: outlines, map back to text, widths that are not a full em.</summary>
internal sealed record SubsetBodies(Deflated Outlines, Deflated ToUnicode, byte[] Widths);
