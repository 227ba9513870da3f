namespace TeacherRegistration.Applications.Web.Pages.Admin.Certificates;

/// <summary>Addresses of 证书库.</summary>
internal static class RegisterAddress
{
    public const string Index = "/admin/certificates";
    public const string Import = "/admin/certificates/import";

    public static string Of(Guid importId) => $"{Index}/{importId}";
}
