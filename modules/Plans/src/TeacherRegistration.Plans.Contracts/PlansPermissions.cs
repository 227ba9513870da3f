namespace TeacherRegistration.Plans.Contracts;

/// <summary>What the Plans module can allow.</summary>
public static class PlansPermissions
{
    /// <summary>Read the plans of the own agency, with windows, scopes and precautions.</summary>
    public const string View = "Plans.View";

    /// <summary>Write, publish and extend the plans of the province, within which its agencies plan.</summary>
    public const string ProvincePlansManage = "Plans.ProvincePlans.Manage";

    /// <summary>Write and publish the versions of the province's policy.</summary>
    public const string PoliciesManage = "Plans.Policies.Manage";

    /// <summary>Write the list of holidays that the checks of plans go by.</summary>
    public const string HolidaysManage = "Plans.Holidays.Manage";

    /// <summary>Write, publish, change and terminate the plans of the own agency, with their 网报计划 and arrangements.</summary>
    public const string RegistrationPlansManage = "Plans.RegistrationPlans.Manage";
}
