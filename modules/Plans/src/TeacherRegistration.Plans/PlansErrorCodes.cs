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
    public const string TimeForm = "Plans:TimeForm";
    public const string EndsBeforeStart = "Plans:EndsBeforeStart";
    public const string OutsideWork = "Plans:OutsideWork";
    public const string BeforeEarlierReview = "Plans:BeforeEarlierReview";
    public const string EndsInThePast = "Plans:EndsInThePast";
    public const string LosesTime = "Plans:LosesTime";
    public const string NothingChanged = "Plans:NothingChanged";

    // A plan
    public const string YearRange = "Plans:YearRange";
    public const string YearTaken = "Plans:YearTaken";
    public const string NameLength = "Plans:NameLength";
    public const string ReasonLength = "Plans:ReasonLength";
    public const string NotADraft = "Plans:NotADraft";
    public const string NotPublished = "Plans:NotPublished";
}
