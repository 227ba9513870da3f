using System.Reflection;

namespace TeacherRegistration.Printing.Application.Manual;

/// <summary>The users' manual, as docs/manual of this build has it: chapters in the order of their file names, and their pictures.</summary>
internal static class ManualBook
{
    /// <summary>Where the product gives out the pictures.</summary>
    public const string Pictures = "/downloads/manual/";

    private const string Chapter = "manual/";
    private const string Picture = "manual/images/";

    private static readonly Assembly Own = typeof(ManualBook).Assembly;

    public static IReadOnlyList<ManualChapter> Chapters { get; } =
    [
        .. Own.GetManifestResourceNames()
            .Where(name => name.StartsWith(Chapter, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ManualChapter(
                "chapter-" + Path.GetFileNameWithoutExtension(name),
                new StreamReader(Own.GetManifestResourceStream(name)!).ReadToEnd().Replace("](images/", $"]({Pictures}", StringComparison.Ordinal))),
    ];

    public static IReadOnlyList<string> PictureNames { get; } =
        [.. Own.GetManifestResourceNames().Where(name => name.StartsWith(Picture, StringComparison.Ordinal)).Select(name => name[Picture.Length..])];

    /// <summary>The picture, by a name that is compared with those there are; null where there is none.</summary>
    public static Stream? OpenPicture(string name) => PictureNames.Contains(name) ? Own.GetManifestResourceStream(Picture + name) : null;
}
