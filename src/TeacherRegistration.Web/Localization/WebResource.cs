namespace TeacherRegistration.Web.Localization;

/// <summary>Texts of the host's own pages.</summary>
public sealed class WebResource;
