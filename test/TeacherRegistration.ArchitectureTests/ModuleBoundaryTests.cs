namespace TeacherRegistration.ArchitectureTests;

/// <summary>Modules know each other through their contracts only; read off the project files, so that a new module is covered at once.</summary>
public sealed class ModuleBoundaryTests
{
    [Fact]
    public void Projects_ReferOnlyToWhatTheyMay()
    {
        var faults = Repository.Find("*.csproj")
            .SelectMany(project => ProjectReferences.Of(project).Select(reference => (project, reference)))
            .Where(pair => !IsAllowed(pair.project, pair.reference))
            .ToList();

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("modules/Plans/src/TeacherRegistration.Plans/TeacherRegistration.Plans.csproj", "modules/Agencies/src/TeacherRegistration.Agencies/TeacherRegistration.Agencies.csproj")]
    [InlineData("modules/Plans/src/TeacherRegistration.Plans.Contracts/TeacherRegistration.Plans.Contracts.csproj", "src/TeacherRegistration.Framework/TeacherRegistration.Framework.csproj")]
    [InlineData("modules/Plans/src/TeacherRegistration.Plans/TeacherRegistration.Plans.csproj", "src/TeacherRegistration.Web/TeacherRegistration.Web.csproj")]
    [InlineData("src/TeacherRegistration.Theme/TeacherRegistration.Theme.csproj", "src/TeacherRegistration.Web/TeacherRegistration.Web.csproj")]
    [InlineData("src/TeacherRegistration.Framework/TeacherRegistration.Framework.csproj", "modules/Plans/src/TeacherRegistration.Plans.Contracts/TeacherRegistration.Plans.Contracts.csproj")]
    public void TheRule_RefusesAForbiddenReference(string project, string reference) => IsAllowed(project, reference).ShouldBeFalse();

    private static bool IsAllowed(string project, string reference)
    {
        if (project.Contains("test/", StringComparison.Ordinal))
        {
            return true;
        }

        var isContracts = reference.EndsWith(".Contracts.csproj", StringComparison.Ordinal);
        if (!project.StartsWith("modules/", StringComparison.Ordinal))
        {
            // The command line is the second host: it builds the product as the first does.
            return (!reference.EndsWith("/TeacherRegistration.Web.csproj", StringComparison.Ordinal) || project.EndsWith("/TeacherRegistration.Cli.csproj", StringComparison.Ordinal))
                && (!project.Contains("/TeacherRegistration.Framework", StringComparison.Ordinal) || reference.StartsWith("src/", StringComparison.Ordinal));
        }

        return isContracts
            || (!project.EndsWith(".Contracts.csproj", StringComparison.Ordinal)
                && reference is "src/TeacherRegistration.Framework/TeacherRegistration.Framework.csproj"
                    or "src/TeacherRegistration.Theme/TeacherRegistration.Theme.csproj"
                    or "src/TeacherRegistration.Pdf/TeacherRegistration.Pdf.csproj");
    }
}
