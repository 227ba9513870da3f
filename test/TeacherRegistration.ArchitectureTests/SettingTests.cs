using System.Xml.Linq;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.ArchitectureTests;

/// <summary>Every setting a module declares can be shown and explained, and is read somewhere.</summary>
public sealed class SettingTests
{
    private static readonly IReadOnlyList<SettingDefinition> All = new SettingRegistry(ProductModules.All).All;

    [Fact]
    public void EverySetting_HasItsNameItsHelpAndTheWordsOfItsChoices()
    {
        var texts = Repository.Find("*Resource.resx")
            .SelectMany(file => XDocument.Parse(Repository.Read(file)).Descendants("data").Select(entry => entry.Attribute("name")!.Value))
            .ToHashSet();

        All.SelectMany(setting => new[] { "", ".Help" }.Concat(setting.Choices.Select(choice => "." + choice)).Select(suffix => setting.TextKey + suffix))
            .Except(texts).ShouldBeEmpty();
    }

    [Fact]
    public void EverySetting_IsRead()
    {
        var code = string.Concat(Repository.Find("*.cs").Concat(Repository.Find("*.cshtml")).Where(file => !file.Contains("test/", StringComparison.Ordinal)).Select(Repository.Read));

        All.Count.ShouldBeGreaterThan(3);
        All.Where(setting => !code.Contains($"Settings.{setting.Name.Split('.')[1]}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void EverySetting_IsOfSomebody() => All.ShouldAllBe(setting => setting.Scope != SettingScope.None);
}
