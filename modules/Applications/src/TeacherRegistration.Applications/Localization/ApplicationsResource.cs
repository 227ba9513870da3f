namespace TeacherRegistration.Applications.Localization;

internal sealed class ApplicationsResource;
