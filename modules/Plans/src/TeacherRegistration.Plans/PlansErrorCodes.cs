namespace TeacherRegistration.Plans;

internal static class PlansErrorCodes
{
    public const string NoPolicy = "Plans:NoPolicy";
}
