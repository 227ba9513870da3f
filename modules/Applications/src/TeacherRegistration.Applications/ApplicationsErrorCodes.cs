namespace TeacherRegistration.Applications;

internal static class ApplicationsErrorCodes
{
    // States
    public const string NotInConfirmation = "Applications:NotInConfirmation";
    public const string NotConcludedYet = "Applications:NotConcludedYet";
    public const string ReviewHasDecided = "Applications:ReviewHasDecided";
    public const string PointLocked = "Applications:PointLocked";
    public const string NotRejected = "Applications:NotRejected";
    public const string RejectionReason = "Applications:RejectionReason";
    public const string NoSuchAgency = "Applications:NoSuchAgency";
    public const string LiveElsewhere = "Applications:LiveElsewhere";
    public const string AcceptedElsewhere = "Applications:AcceptedElsewhere";
    public const string SamePoint = "Applications:SamePoint";

    // 报注册机构
    public const string ReportedAlready = "Applications:ReportedAlready";
    public const string NoOpenReport = "Applications:NoOpenReport";
    public const string ReportReason = "Applications:ReportReason";
    public const string ReportAnswer = "Applications:ReportAnswer";

    // 转入待受理
    public const string TransferAccepted = "Applications:TransferAccepted";
    public const string TransferWithdrawn = "Applications:TransferWithdrawn";
    public const string TransferLive = "Applications:TransferLive";
    public const string TransferPlan = "Applications:TransferPlan";
    public const string TransferPoint = "Applications:TransferPoint";
    public const string TransferReason = "Applications:TransferReason";

    // Values
    public const string Required = "Applications:Required";
    public const string TooLong = "Applications:TooLong";
    public const string NotInList = "Applications:NotInList";
    public const string ArchiveNumberForm = "Applications:ArchiveNumberForm";
    public const string RemarkTooLong = "Applications:RemarkTooLong";
    public const string NameLength = "Applications:NameLength";
    public const string NameLetters = "Applications:NameLetters";
    public const string IdLength = "Applications:IdLength";
    public const string IdProvince = "Applications:IdProvince";
    public const string IdBirthDate = "Applications:IdBirthDate";
    public const string IdChecksum = "Applications:IdChecksum";
    public const string CertificateLength = "Applications:CertificateLength";
    public const string CertificateForm = "Applications:CertificateForm";
    public const string PhoneForm = "Applications:PhoneForm";
    public const string EmailForm = "Applications:EmailForm";
    public const string PostCodeForm = "Applications:PostCodeForm";
    public const string DateForm = "Applications:DateForm";
    public const string DateInFuture = "Applications:DateInFuture";
    public const string DateTooEarly = "Applications:DateTooEarly";
    public const string ContractEndsBeforeStart = "Applications:ContractEndsBeforeStart";

    public const string CertificateType = "Applications:CertificateType";
    public const string CertificateYear = "Applications:CertificateYear";
    public const string YearForm = "Applications:YearForm";
    public const string TooManyRows = "Applications:TooManyRows";
    public const string MonthForm = "Applications:MonthForm";

    // What applicants enter and file
    public const string SchoolPartLength = "Applications:SchoolPartLength";
    public const string ReminderTooLate = "Applications:ReminderTooLate";
    public const string TooManyReminders = "Applications:TooManyReminders";
    public const string CertificateLocked = "Applications:CertificateLocked";
    public const string CertificateTwice = "Applications:CertificateTwice";
    public const string TooManyCertificates = "Applications:TooManyCertificates";
    public const string PhotoTooSmall = "Applications:PhotoTooSmall";
    public const string PhotoMissing = "Applications:PhotoMissing";
    public const string NoPointChosen = "Applications:NoPointChosen";
    public const string PointNotOffered = "Applications:PointNotOffered";
    public const string PointEnded = "Applications:PointEnded";
    public const string FilingClosed = "Applications:FilingClosed";
    public const string KindNotOffered = "Applications:KindNotOffered";
    public const string FilingUnbound = "Applications:FilingUnbound";
    public const string FiledThisYear = "Applications:FiledThisYear";
    public const string NotComplete = "Applications:NotComplete";
    public const string PromiseMissing = "Applications:PromiseMissing";
    public const string Concluded = "Applications:Concluded";
    public const string EditTooLate = "Applications:EditTooLate";

    // The list
    public const string PageSizeOutOfRange = "Applications:PageSizeOutOfRange";
    public const string DatesReversed = "Applications:DatesReversed";
    public const string ChooseOne = "Applications:ChooseOne";
    public const string ChooseSome = "Applications:ChooseSome";

    // Showing a number in full
    public const string RevealReasonMissing = "Applications:RevealReasonMissing";
    public const string RevealWordsMissing = "Applications:RevealWordsMissing";
    public const string RevealQuotaReached = "Applications:RevealQuotaReached";

    // Other points
    public const string TwoConditions = "Applications:TwoConditions";
    public const string PurposeMissing = "Applications:PurposeMissing";
    public const string PurposeWordsMissing = "Applications:PurposeWordsMissing";
    public const string OtherPointQuotaReached = "Applications:OtherPointQuotaReached";
    public const string OutsideWorkPeriod = "Applications:OutsideWorkPeriod";

    // The export
    public const string ExportReason = "Applications:ExportReason";
    public const string ExportRunning = "Applications:ExportRunning";

    // The import
    public const string FileMissing = "Applications:FileMissing";
    public const string RowsWrong = "Applications:RowsWrong";
    public const string FiledAlready = "Applications:FiledAlready";
    public const string ChangedSinceDryRun = "Applications:ChangedSinceDryRun";
    public const string TimeForm = "Applications:TimeForm";
    public const string HoursForm = "Applications:HoursForm";
    public const string YearsForm = "Applications:YearsForm";
    public const string WorkHistoryForm = "Applications:WorkHistoryForm";
    public const string IdTypeNotImported = "Applications:IdTypeNotImported";
    public const string CertificateDisagrees = "Applications:CertificateDisagrees";
    public const string AnotherAgency = "Applications:AnotherAgency";
    public const string NoSuchPoint = "Applications:NoSuchPoint";
    public const string PointClosed = "Applications:PointClosed";
    public const string NoSuchPlan = "Applications:NoSuchPlan";
    public const string TwiceInFile = "Applications:TwiceInFile";
    public const string LiveAlready = "Applications:LiveAlready";

    // 证书库
    public const string CertificateTwiceInFile = "Applications:CertificateTwiceInFile";
    public const string RegisteredByAnother = "Applications:RegisteredByAnother";
    public const string RegisteredByPlatform = "Applications:RegisteredByPlatform";
    public const string ImportDoneAlready = "Applications:ImportDoneAlready";
    public const string CertificateUnmatched = "Applications:CertificateUnmatched";
    public const string TooManyNumbers = "Applications:TooManyNumbers";
}
