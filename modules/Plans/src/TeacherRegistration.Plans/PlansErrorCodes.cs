namespace TeacherRegistration.Plans;

internal static class PlansErrorCodes
{
    // A policy
    public const string NoPolicy = "Plans:NoPolicy";
    public const string PolicyPublished = "Plans:PolicyPublished";
    public const string TrainingHoursRange = "Plans:TrainingHoursRange";
    public const string PublicityDaysRange = "Plans:PublicityDaysRange";
    public const string TooManyItems = "Plans:TooManyItems";
    public const string ItemTextLength = "Plans:ItemTextLength";
    public const string NationalItemMissing = "Plans:NationalItemMissing";

    // Windows
    public const string EndsBeforeStart = "Plans:EndsBeforeStart";
    public const string OutsideWork = "Plans:OutsideWork";
    public const string BeforeEarlierReview = "Plans:BeforeEarlierReview";
    public const string EndsInThePast = "Plans:EndsInThePast";
    public const string LosesTime = "Plans:LosesTime";
    public const string NothingChanged = "Plans:NothingChanged";
    public const string EndsBeforeNow = "Plans:EndsBeforeNow";
    public const string HasBegun = "Plans:HasBegun";
    public const string OutsideProvince = "Plans:OutsideProvince";
    public const string OutsideParent = "Plans:OutsideParent";
    public const string LeavesOutParts = "Plans:LeavesOutParts";
    public const string PointOverlaps = "Plans:PointOverlaps";

    // A plan
    public const string YearRange = "Plans:YearRange";
    public const string YearTaken = "Plans:YearTaken";
    public const string NameLength = "Plans:NameLength";
    public const string ReasonLength = "Plans:ReasonLength";
    public const string NotADraft = "Plans:NotADraft";
    public const string NotPublished = "Plans:NotPublished";
    public const string NoProvincePlan = "Plans:NoProvincePlan";
    public const string AgencyYearTaken = "Plans:AgencyYearTaken";
    public const string Ended = "Plans:Ended";
    public const string Terminated = "Plans:Terminated";
    public const string ResumeOverlaps = "Plans:ResumeOverlaps";
    public const string NotTerminated = "Plans:NotTerminated";
    public const string CheckFailed = "Plans:CheckFailed";
    public const string CheckNotAcknowledged = "Plans:CheckNotAcknowledged";

    // 网报计划 and arrangements
    public const string NoKind = "Plans:NoKind";
    public const string TextLength = "Plans:TextLength";
    public const string ScopeLength = "Plans:ScopeLength";
    public const string NameTaken = "Plans:NameTaken";
    public const string HasApplications = "Plans:HasApplications";
    public const string PlanGone = "Plans:PlanGone";
    public const string NothingTicked = "Plans:NothingTicked";
    public const string NoPoint = "Plans:NoPoint";
    public const string UnknownPoint = "Plans:UnknownPoint";
    public const string PointArranged = "Plans:PointArranged";
    public const string PointRefused = "Plans:PointRefused";
    public const string PointClosed = "Plans:PointClosed";
    public const string CapacityRange = "Plans:CapacityRange";
    public const string TooManyRows = "Plans:TooManyRows";
    public const string RowLength = "Plans:RowLength";
    public const string SlotForm = "Plans:SlotForm";
    public const string SlotOutsideWindow = "Plans:SlotOutsideWindow";
    public const string SlotTwice = "Plans:SlotTwice";
    public const string UnknownStage = "Plans:UnknownStage";

    // Holidays
    public const string OtherYear = "Plans:OtherYear";
    public const string DayTwice = "Plans:DayTwice";
    public const string HolidayNameLength = "Plans:HolidayNameLength";
    public const string DayForm = "Plans:DayForm";
}
