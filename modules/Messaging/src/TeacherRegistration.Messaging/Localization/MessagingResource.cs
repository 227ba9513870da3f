namespace TeacherRegistration.Messaging.Localization;

/// <summary>Marks the module's texts.</summary>
internal sealed class MessagingResource;
