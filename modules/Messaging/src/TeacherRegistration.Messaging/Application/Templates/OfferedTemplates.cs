namespace TeacherRegistration.Messaging.Application.Templates;

/// <summary>The templates of an agency, as nodes keep them in memory: every opened case offers them.</summary>
internal sealed record OfferedTemplates(IReadOnlyList<TemplateItem> Templates)
{
    /// <summary>Agencies and templates that a node keeps.</summary>
    public const int MaximumKept = 20_000;

    public long Size => 1 + Templates.Count;
}
