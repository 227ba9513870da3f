using System.Xml.Linq;

namespace TeacherRegistration.ArchitectureTests;

internal static class ProjectReferences
{
    /// <summary>The projects that a project refers to, by their paths in the repository.</summary>
    public static IReadOnlyList<string> Of(string project) => XDocument.Parse(Repository.Read(project))
        .Descendants("ProjectReference")
        .Select(reference => Combine(project, reference.Attribute("Include")!.Value))
        .ToList();

    /// <summary>The path in the repository of a path that is relative to a file.</summary>
    public static string Combine(string file, string relative) => Path
        .GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, relative)))
        .Replace('\\', '/');
}
