using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.ArchitectureTests;

/// <summary>Every text a view or a rule asks for is there, and every text that is there is asked for.</summary>
public sealed partial class ResourceKeyTests
{
    private static readonly IReadOnlyList<string> Resources = [.. Repository.Find("*Resource.resx")];

    private static readonly Dictionary<string, string> Code = Repository.Find("*.cs").Concat(Repository.Find("*.cshtml"))
        .Where(file => !file.Contains("test/", StringComparison.Ordinal))
        .ToDictionary(file => file, Repository.Read);

    [Fact]
    public void EveryTextAViewAsksFor_IsThere()
    {
        var faults = Repository.Find("*.cshtml")
            .SelectMany(view => Asked().Matches(Repository.Read(view)).Select(match => (View: view, Key: match.Groups[1].Value)))
            .Where(asked => !Keys(ResourceOf(asked.View)).Contains(asked.Key))
            .Select(asked => $"{asked.View}: {asked.Key}");

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void EveryCodeOfARule_HasItsMessage()
    {
        var codes = Repository.Find("*ErrorCodes.cs").SelectMany(file => ErrorCode().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value)).ToList();

        codes.Count.ShouldBeGreaterThan(40);
        codes.Except(Resources.SelectMany(Keys)).ShouldBeEmpty();
    }

    [Fact]
    public void EveryText_IsAskedFor() => Resources.SelectMany(FindUnused).ShouldBeEmpty();

    [Fact]
    public void TheRule_FindsAKeyThatNobodyAsksFor() => IsAskedFor("NobodyAsksForThis", ["L[\"Title\"]", "$\"Group{name}\""]).ShouldBeFalse();

    [Theory]
    [InlineData("Title", "L[\"Title\"]")]
    [InlineData("DoneSaved", "L[\"Done\" + done, opened.Name]")]
    [InlineData("GroupPlans", "L[$\"Group{group.Group}\"]")]
    [InlineData("ContractEnd", "public required DateOnly ContractEnd { get; init; }")]
    public void TheRule_SeesThatAKeyIsAskedFor(string key, string code) => IsAskedFor(key, [code]).ShouldBeTrue();

    private static IEnumerable<string> FindUnused(string resource)
    {
        var root = resource[..resource.IndexOf("/Localization/", StringComparison.Ordinal)];
        var own = Code.Where(file => file.Key.StartsWith(root + "/", StringComparison.Ordinal) || file.Key.StartsWith(root + ".Contracts/", StringComparison.Ordinal))
            .Select(file => file.Value)
            .ToList();
        return Keys(resource)
            .Where(key => !IsAskedFor(key, own) && !IsOfASetting(key, own) && !IsOfAPermission(key, own) && !IsOfARole(key) && !IsAskedFromElsewhere(key))
            .Select(key => $"{resource}: {key}");
    }

    /// <summary>The name of a permission in words stands under the module's name and the permission's (DeclaredPermission.TextKey).</summary>
    private static bool IsOfAPermission(string key, IReadOnlyList<string> code) =>
        key.Split(':') is [_, var name] && name.Contains('.', StringComparison.Ordinal) && code.Any(text => text.Contains($"\"{name}\"", StringComparison.Ordinal));

    /// <summary>The name of a built-in role in words.</summary>
    private static bool IsOfARole(string key) => key.StartsWith("Role", StringComparison.Ordinal)
        && typeof(RoleNames).GetField(key["Role".Length..]) is not null;

    /// <summary>Other modules, which know a module by its name only, ask for what begins with it.</summary>
    private static bool IsAskedFromElsewhere(string key) =>
        key.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Code.Values.Any(text => text.Contains($"\"{key[colon..]}\"", StringComparison.Ordinal));

    /// <summary>By its name as a text, as a name in the code (a property, a member of a list), or by a text with a gap that it fits.</summary>
    private static bool IsAskedFor(string key, IReadOnlyList<string> code) => code.Any(text =>
        Regex.IsMatch(text, $@"(?<![\w.]){Regex.Escape(key)}(?!\w)")
        || Begun().Matches(text).Any(match => key.StartsWith(match.Groups[1].Value, StringComparison.Ordinal))
        || Gapped().Matches(text).Select(match => match.Groups[1].Value).Any(pattern =>
            Gap().Replace(pattern, "").Length > 2 && Regex.IsMatch(key, $"^{string.Join("[\\w:]+", Gap().Split(pattern).Select(Regex.Escape))}$")));

    /// <summary>A word of a setting (SettingDefinition.TextKey) goes with the setting's name.</summary>
    private static bool IsOfASetting(string key, IReadOnlyList<string> code) =>
        key.Split(":Setting.") is [var module, var rest] && code.Any(text => text.Contains($"\"{module}.{rest.Split('.')[0]}\"", StringComparison.Ordinal));

    private static string ResourceOf(string view) => Resources
        .Single(resource => view.StartsWith(resource[..resource.IndexOf("/Localization/", StringComparison.Ordinal)] + "/", StringComparison.Ordinal));

    private static HashSet<string> Keys(string resource) =>
        [.. XDocument.Parse(Repository.Read(resource)).Descendants("data").Select(entry => entry.Attribute("name")!.Value)];

    [GeneratedRegex("""(?<![\w.])L\["([^"]+)"[,\]]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""const string \w+ = "([^"]+)";""")]
    private static partial Regex ErrorCode();

    [GeneratedRegex("""L\["([^"]+)" \+""")]
    private static partial Regex Begun();

    [GeneratedRegex("""\$"([^"\n]*\{[^"\n]*)"?""")]
    private static partial Regex Gapped();

    [GeneratedRegex(@"\{[^}]*\}?")]
    private static partial Regex Gap();
}
