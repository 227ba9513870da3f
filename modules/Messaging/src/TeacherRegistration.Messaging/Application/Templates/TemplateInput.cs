namespace TeacherRegistration.Messaging.Application.Templates;

/// <summary>The form of a template.</summary>
internal sealed record TemplateInput
{
    public string? Name { get; init; }

    public string? Text { get; init; }

    public bool AllowsPhotos { get; init; }
}
