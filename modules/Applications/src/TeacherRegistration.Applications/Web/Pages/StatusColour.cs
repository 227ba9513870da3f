using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Web.Pages;

/// <summary>One colour for each state, everywhere (UI principle 2): the class of its chip.</summary>
internal static class StatusColour
{
    public static string Of(ConfirmationStatus status) => status switch
    {
        ConfirmationStatus.MaterialsComplete => "ok",
        ConfirmationStatus.MaterialsIncomplete => "warn",
        ConfirmationStatus.NotAccepted => "bad",
        _ => "",
    };
}
