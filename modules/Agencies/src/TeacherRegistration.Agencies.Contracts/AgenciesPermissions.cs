namespace TeacherRegistration.Agencies.Contracts;

/// <summary>What the Agencies module can allow.</summary>
public static class AgenciesPermissions
{
    /// <summary>Add, change, suspend and move registration agencies: platform administrators only.</summary>
    public const string AgenciesManage = "Agencies.Agencies.Manage";

    /// <summary>Add, change, close and delete the confirmation points of the own agency.</summary>
    public const string PointsManage = "Agencies.Points.Manage";

    /// <summary>See and change the settings: of the own agency, or of the platform.</summary>
    public const string SettingsManage = "Agencies.Settings.Manage";
}
