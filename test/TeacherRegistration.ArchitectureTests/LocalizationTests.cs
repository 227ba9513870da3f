using System.Xml.Linq;

namespace TeacherRegistration.ArchitectureTests;

/// <summary>X.resx is Chinese, X.en.resx English: the same keys, none empty. Paper (PaperTexts) is always Chinese.</summary>
public sealed class LocalizationTests
{
    [Fact]
    public void BothLanguages_HaveTheSameKeys()
    {
        var chinese = Repository.Find("*.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal) && !file.EndsWith("/PaperTexts.resx", StringComparison.Ordinal)).ToList();

        chinese.ShouldNotBeEmpty();
        foreach (var file in chinese)
        {
            Keys(file[..^".resx".Length] + ".en.resx").ShouldBe(Keys(file), file);
        }
    }

    private static List<string> Keys(string file)
    {
        var entries = XDocument.Parse(Repository.Read(file)).Descendants("data").ToList();
        entries.ShouldAllBe(entry => !string.IsNullOrWhiteSpace(entry.Element("value")!.Value));
        return [.. entries.Select(entry => entry.Attribute("name")!.Value).Order(StringComparer.Ordinal)];
    }
}
