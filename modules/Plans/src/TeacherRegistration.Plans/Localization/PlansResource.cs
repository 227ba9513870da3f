namespace TeacherRegistration.Plans.Localization;

internal sealed class PlansResource;
