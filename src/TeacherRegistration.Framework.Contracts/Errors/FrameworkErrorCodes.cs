namespace TeacherRegistration.Framework.Contracts.Errors;

/// <summary>Message keys of refusals that every module shares.</summary>
public static class FrameworkErrorCodes
{
    /// <summary>No such record, or out of the user's reach.</summary>
    public const string NotFound = "Framework:NotFound";

    /// <summary>The user lacks the permission.</summary>
    public const string Forbidden = "Framework:Forbidden";

    /// <summary>The act asks for a second factor given within the last minutes.</summary>
    public const string FreshFactorNeeded = "Framework:FreshFactorNeeded";

    /// <summary>Somebody else changed the record since the form was opened.</summary>
    public const string ChangedByAnother = "Framework:ChangedByAnother";

    /// <summary>The same form was sent again with other content.</summary>
    public const string TokenReused = "Framework:TokenReused";

    /// <summary>The same form was accepted before: it got the same answer and nothing was done again.</summary>
    public const string AcceptedBefore = "Framework:AcceptedBefore";

    /// <summary>The form carries no token of its own.</summary>
    public const string TokenMissing = "Framework:TokenMissing";

    /// <summary>The database could not finish the work after several tries.</summary>
    public const string Busy = "Framework:Busy";

    /// <summary>Text holds characters that are refused everywhere.</summary>
    public const string ForbiddenCharacters = "Framework:ForbiddenCharacters";

    /// <summary>A date and time is missing, or not between 2000 and 2099.</summary>
    public const string TimeForm = "Framework:TimeForm";

    /// <summary>The file is no workbook that can be read.</summary>
    public const string NoWorkbook = "Framework:NoWorkbook";

    /// <summary>The workbook has no rows.</summary>
    public const string WorkbookEmpty = "Framework:WorkbookEmpty";

    /// <summary>The workbook is larger, or longer, than is read.</summary>
    public const string WorkbookTooLarge = "Framework:WorkbookTooLarge";

    /// <summary>The workbook lacks columns.</summary>
    public const string ColumnsMissing = "Framework:ColumnsMissing";

    /// <summary>The scanner found something in the upload.</summary>
    public const string UploadInfected = "Framework:UploadInfected";

    /// <summary>The scanner of uploads does not answer.</summary>
    public const string ScannerFailed = "Framework:ScannerFailed";

    /// <summary>The upload is larger than it may be.</summary>
    public const string FileTooLarge = "Framework:FileTooLarge";

    /// <summary>The upload is no image of a kind that is taken.</summary>
    public const string ImageKind = "Framework:ImageKind";

    /// <summary>The upload is called otherwise than it is.</summary>
    public const string FileExtension = "Framework:FileExtension";

    /// <summary>The upload cannot be read, or was cut short.</summary>
    public const string FileDamaged = "Framework:FileDamaged";

    /// <summary>There is something else in the upload.</summary>
    public const string FileMixed = "Framework:FileMixed";

    /// <summary>The list of erasures cannot be written, and so nothing is erased.</summary>
    public const string ErasureListFailed = "Framework:ErasureListFailed";

    /// <summary>The image has more pixels than are decoded.</summary>
    public const string ImageTooLarge = "Framework:ImageTooLarge";
}
