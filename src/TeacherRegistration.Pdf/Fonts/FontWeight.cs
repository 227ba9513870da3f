namespace TeacherRegistration.Pdf.Fonts;

/// <summary>The two weights papers are set in.</summary>
public enum FontWeight
{
    /// <summary>Text.</summary>
    Regular,

    /// <summary>Titles and headings.</summary>
    Bold,
}
