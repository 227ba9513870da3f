using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TeacherRegistration.ArchitectureTests;

/// <summary>A job that failed for good is listed in words (/admin/jobs).</summary>
public sealed partial class JobTests
{
    [Theory]
    [InlineData("AuditTerms.resx")]
    [InlineData("AuditTerms.en.resx")]
    public void EveryJobThatIsPutInOnce_HasAName(string resource)
    {
        var jobs = Repository.Find("*.cs").Where(file => !file.Contains("test/", StringComparison.Ordinal))
            .SelectMany(file => Enqueued().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value)).Distinct().ToList();
        var names = XDocument.Parse(Repository.Read(Repository.Find(resource).Single())).Descendants("data").Select(entry => entry.Attribute("name")!.Value);

        jobs.Count.ShouldBeGreaterThan(5);
        jobs.Except(names).ShouldBeEmpty();
    }

    [GeneratedRegex(@"Enqueue<(?!TJob>)(\w+)>\(")]
    private static partial Regex Enqueued();
}
