using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace TeacherRegistration.ArchitectureTests;

/// <summary>The layers inside every module (STYLE §4.5), and each rule red on code that breaks it on purpose.</summary>
public sealed class LayerTests
{
    private const string Modules = @"TeacherRegistration\.(?!Framework|EntityFrameworkCore|Web|ArchitectureTests)\w+";
    private const string Violations = @"TeacherRegistration\.ArchitectureTests\.Violations";

    /// <summary>Each with its reason.</summary>
    private static readonly string[] Exceptions =
    [
        // Counts in a transaction of its own, outside the unit of work whose refusal it may bring about.
        "TeacherRegistration.Identity.Application.Attempts.AttemptLimiter",

        // A failed login leaves its trace although the request is refused.
        "TeacherRegistration.Identity.Application.Attempts.OwnTransaction",
    ];

    private static readonly Architecture Product = Load([.. ProductModules.All.Select(module => module.GetType().Assembly)]);
    private static readonly Architecture Broken = Load(typeof(LayerTests).Assembly);

    public static TheoryData<string> Layers => ["Domain", "Application", "Web"];

    [Fact]
    public void EveryModuleOnDisk_IsLoaded() => ProductModules.All.Select(module => module.GetType().Assembly.GetName().Name).Order(StringComparer.Ordinal)
        .ShouldBe(Repository.Find("*.csproj")
            .Where(file => file.StartsWith("modules/", StringComparison.Ordinal) && file.Contains("/src/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.EndsWith(".Contracts", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Layers))]
    public void Layer_UsesNoneItMayNot(string layer) => FindFaults(Rule(layer, Modules), Product).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Layers))]
    public void TheRule_FindsAViolation(string layer) => FindFaults(Rule(layer, Violations), Broken).ShouldNotBeEmpty();

    private static TypesShouldConjunction Rule(string layer, string root)
    {
        // Views compile to a namespace of Razor's own.
        var views = layer == "Web" ? "|^AspNetCoreGeneratedDocument" : "";
        var forbidden = layer switch
        {
            "Domain" => $@"^{root}\.(Application|EntityFrameworkCore|Web)(\.|$)|^Microsoft\.(EntityFrameworkCore|AspNetCore)(\.|$)",
            "Application" => $@"^{root}\.(EntityFrameworkCore|Web)(\.|$)",
            _ => $@"^{root}\.EntityFrameworkCore(\.|$)",
        };
        var folders = Types().That().ResideInNamespaceMatching($@"^{root}\.{layer}(\.|$){views}");
        var contexts = Types(true).That().HaveFullNameMatching(@"^(Microsoft\.EntityFrameworkCore\.DbContext|TeacherRegistration\..*DbContext)$");
        return folders.Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(forbidden))
            .AndShould().NotDependOnAny(contexts);
    }

    private static List<string> FindFaults(TypesShouldConjunction rule, Architecture architecture) => [.. rule.Evaluate(architecture)
        .Where(result => !result.Passed && !Exceptions.Any(name => result.Description.Contains(name, StringComparison.Ordinal)))
        .Select(result => result.Description)];

    private static Architecture Load(params Assembly[] assemblies) => new ArchLoader()
        .LoadAssemblies([.. assemblies, typeof(DbContext).Assembly, typeof(Framework.EntityFrameworkCore.AppDbContext).Assembly])
        .Build();
}
