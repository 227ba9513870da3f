namespace TeacherRegistration.Printing;

/// <summary>What the Printing module can allow, beside printing for an application (which the Applications module declares).</summary>
internal static class PrintingPermissions
{
    /// <summary>资料下载.</summary>
    public const string Download = "Printing.Download";

    /// <summary>Publish files for download: the platform for all agencies, an agency for its staff and its points'.</summary>
    public const string ManageDownloads = "Printing.Downloads.Manage";
}
