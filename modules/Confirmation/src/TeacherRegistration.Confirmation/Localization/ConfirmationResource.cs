namespace TeacherRegistration.Confirmation.Localization;

internal sealed class ConfirmationResource;
