namespace TeacherRegistration.Printing.Application.Manual;

/// <summary>A chapter of the users' manual.</summary>
/// <param name="Anchor">Begins the ids of its headings.</param>
/// <param name="Markdown">Its text; pictures by their address.</param>
internal sealed record ManualChapter(string Anchor, string Markdown)
{
    /// <summary>Its headings of the first two levels, with their ids: the chapter's own, then its sections'.</summary>
    public IReadOnlyList<(string Id, string Text, bool IsSection)> Headings { get; } =
    [
        .. Markdown.Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select((line, index) => (Id: $"{Anchor}-{index + 1}", Text: line.TrimStart('#').Trim(), Level: line.Length - line.TrimStart('#').Length))
            .Where(heading => heading.Level <= 2)
            .Select(heading => (heading.Id, heading.Text, heading.Level == 2)),
    ];
}
