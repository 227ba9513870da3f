namespace TeacherRegistration.Agencies;

internal static class AgenciesErrorCodes
{
    public const string Missing = "Agencies:Missing";
    public const string TooLong = "Agencies:TooLong";
    public const string OneLine = "Agencies:OneLine";
    public const string PhoneFormat = "Agencies:PhoneFormat";
    public const string TierNotUnderParent = "Agencies:TierNotUnderParent";
    public const string CodeFormat = "Agencies:CodeFormat";
    public const string CodeProvince = "Agencies:CodeProvince";
    public const string CodeTier = "Agencies:CodeTier";
    public const string CodeParent = "Agencies:CodeParent";
    public const string CodeTaken = "Agencies:CodeTaken";
    public const string NoTier = "Agencies:NoTier";
    public const string TierNotHeld = "Agencies:TierNotHeld";
    public const string AlreadySuspended = "Agencies:AlreadySuspended";
    public const string NotSuspended = "Agencies:NotSuspended";
    public const string ProvinceStays = "Agencies:ProvinceStays";
    public const string SamePlace = "Agencies:SamePlace";
    public const string BelowItself = "Agencies:BelowItself";
    public const string OtherProvince = "Agencies:OtherProvince";
    public const string WrongSuperior = "Agencies:WrongSuperior";
    public const string NoSuchSuperior = "Agencies:NoSuchSuperior";
    public const string PointCodeFormat = "Agencies:PointCodeFormat";
    public const string PointCodeTaken = "Agencies:PointCodeTaken";
    public const string CapacityRange = "Agencies:CapacityRange";
    public const string PointAlreadyClosed = "Agencies:PointAlreadyClosed";
    public const string PointAlreadyOpen = "Agencies:PointAlreadyOpen";
    public const string PointInUse = "Agencies:PointInUse";
    public const string SecretMissing = "Agencies:SecretMissing";
}
