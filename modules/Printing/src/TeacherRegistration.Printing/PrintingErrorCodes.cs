namespace TeacherRegistration.Printing;

internal static class PrintingErrorCodes
{
    public const string NotIncomplete = "Printing:NotIncomplete";
    public const string NotComplete = "Printing:NotComplete";
    public const string OutsideWorkPeriod = "Printing:OutsideWorkPeriod";
    public const string MissingGlyph = "Printing:MissingGlyph";
    public const string FallbackFontMissing = "Printing:FallbackFontMissing";
    public const string NoneComplete = "Printing:NoneComplete";
    public const string AllIssued = "Printing:AllIssued";
    public const string Required = "Printing:Required";
    public const string TooLong = "Printing:TooLong";
    public const string DateForm = "Printing:DateForm";
    public const string EndsBeforeStart = "Printing:EndsBeforeStart";
    public const string WithdrawnChanged = "Printing:WithdrawnChanged";
    public const string TooManyFiles = "Printing:TooManyFiles";
    public const string QuotaReached = "Printing:QuotaReached";
    public const string FileMissing = "Printing:FileMissing";
    public const string FileKind = "Printing:FileKind";
    public const string FileNameTooLong = "Printing:FileNameTooLong";
    public const string PdfActive = "Printing:PdfActive";
    public const string PdfEncrypted = "Printing:PdfEncrypted";
}
