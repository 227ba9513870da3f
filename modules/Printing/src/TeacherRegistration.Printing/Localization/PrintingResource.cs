namespace TeacherRegistration.Printing.Localization;

internal sealed class PrintingResource;
