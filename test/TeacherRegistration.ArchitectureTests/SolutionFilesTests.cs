using System.Text.Json;
using System.Xml.Linq;

namespace TeacherRegistration.ArchitectureTests;

public sealed class SolutionFilesTests
{
    private static readonly IReadOnlyList<string> Projects = Repository.Find("*.csproj");

    [Fact]
    public void EveryProject_StandsInTheSolution() => XDocument.Parse(Repository.Read("TeacherRegistration.slnx"))
        .Descendants("Project").Select(project => project.Attribute("Path")!.Value).Order(StringComparer.Ordinal)
        .ShouldBe(Projects);

    [Fact]
    public void EveryProject_HasAPackageFileInExactlyOneModule() => Repository.Find("*.abpmdl")
        .SelectMany(module => Paths(module, "packages")).Order(StringComparer.Ordinal)
        .ShouldBe(Projects.Select(project => Path.ChangeExtension(project, ".abppkg")));

    [Fact]
    public void EveryPackageFile_LiesBesideAProject() => Repository.Find("*.abppkg")
        .ShouldBe(Projects.Select(project => Path.ChangeExtension(project, ".abppkg")));

    [Fact]
    public void EveryModule_StandsInTheAbpSolution() => Paths("TeacherRegistration.abpsln", "modules").Order(StringComparer.Ordinal)
        .ShouldBe(Repository.Find("*.abpmdl"));

    [Fact]
    public void Imports_AreTheReferencesToOtherModules()
    {
        foreach (var module in Repository.Find("*.abpmdl"))
        {
            var references = Projects
                .Where(project => ModuleOf(project) == ModuleOf(module))
                .SelectMany(ProjectReferences.Of)
                .Select(ModuleOf)
                .Where(name => name is not null && name != ModuleOf(module))
                .Distinct()
                .Order(StringComparer.Ordinal);
            Paths(module, "imports").Select(ModuleOf).Order(StringComparer.Ordinal).ShouldBe(references, module);
        }
    }

    private static string? ModuleOf(string path) => path.StartsWith("modules/", StringComparison.Ordinal) ? path.Split('/')[1] : null;

    private static List<string> Paths(string file, string section)
    {
        var json = JsonDocument.Parse(Repository.Read(file)).RootElement;
        return json.TryGetProperty(section, out var items)
            ? [.. items.EnumerateObject().Select(item => ProjectReferences.Combine(file, item.Value.GetProperty("path").GetString()!))]
            : [];
    }
}
