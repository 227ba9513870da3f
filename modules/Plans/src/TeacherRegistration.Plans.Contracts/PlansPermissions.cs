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
}
