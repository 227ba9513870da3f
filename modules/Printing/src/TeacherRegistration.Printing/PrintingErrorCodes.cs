namespace TeacherRegistration.Printing;

internal static class PrintingErrorCodes
{
    public const string NotComplete = "Printing:NotComplete";
    public const string OutsideWorkPeriod = "Printing:OutsideWorkPeriod";
    public const string MissingGlyph = "Printing:MissingGlyph";
    public const string FallbackFontMissing = "Printing:FallbackFontMissing";
}
