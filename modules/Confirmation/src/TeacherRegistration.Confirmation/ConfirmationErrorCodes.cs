namespace TeacherRegistration.Confirmation;

internal static class ConfirmationErrorCodes
{
    public const string WindowBefore = "Confirmation:WindowBefore";
    public const string WindowEnded = "Confirmation:WindowEnded";
    public const string NoArrangement = "Confirmation:NoArrangement";
    public const string ReasonTooLong = "Confirmation:ReasonTooLong";
    public const string ReasonMissing = "Confirmation:ReasonMissing";
    public const string NotAllMet = "Confirmation:NotAllMet";
    public const string NoneNotMet = "Confirmation:NoneNotMet";
    public const string ShortfallMissing = "Confirmation:ShortfallMissing";
    public const string NotApplicableForbidden = "Confirmation:NotApplicableForbidden";
    public const string UnknownCondition = "Confirmation:UnknownCondition";
    public const string HoursForm = "Confirmation:HoursForm";
    public const string HoursBelow = "Confirmation:HoursBelow";
    public const string NoteTooLong = "Confirmation:NoteTooLong";
    public const string PointNotArranged = "Confirmation:PointNotArranged";
    public const string PointClosed = "Confirmation:PointClosed";
    public const string PointEnded = "Confirmation:PointEnded";
    public const string ConsentMissing = "Confirmation:ConsentMissing";
}
