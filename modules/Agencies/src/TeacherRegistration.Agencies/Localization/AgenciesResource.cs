namespace TeacherRegistration.Agencies.Localization;

/// <summary>Texts of the module.</summary>
public sealed class AgenciesResource;
