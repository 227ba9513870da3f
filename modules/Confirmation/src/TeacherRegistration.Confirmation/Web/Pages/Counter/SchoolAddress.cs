using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Confirmation.Web.Pages.Counter;

/// <summary>Addresses of 按校办理.</summary>
internal static class SchoolAddress
{
    public static string Of(string school) => "/counter/school" + Query(school);

    public static string Of(string school, Guid application) => $"/counter?id={application}&school={Uri.EscapeDataString(school)}";

    /// <summary>A paper or a run of the school.</summary>
    public static string Of(string school, string paper) => $"/counter/school/{paper}{Query(school)}";

    /// <summary>The list of those who have filed and not come.</summary>
    public static string PendingOf(string school) =>
        $"/applications?status={nameof(ConfirmationStatus.PendingConfirmation)}&school={Uri.EscapeDataString(school)}";

    private static string Query(string school) => $"?school={Uri.EscapeDataString(school)}";
}
