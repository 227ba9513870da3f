namespace TeacherRegistration.Messaging.Application.Templates;

/// <summary>A template as lists show it and clerks choose it.</summary>
internal sealed record TemplateItem(Guid Id, string Name, string Text, bool AllowsPhotos);
