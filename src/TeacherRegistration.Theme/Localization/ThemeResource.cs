namespace TeacherRegistration.Theme.Localization;

/// <summary>Texts of the frame around every page.</summary>
public sealed class ThemeResource;
