namespace TeacherRegistration.Framework.Localization;

/// <summary>Texts that every page shares: buttons, errors, paging.</summary>
public sealed class FrameworkResource;
