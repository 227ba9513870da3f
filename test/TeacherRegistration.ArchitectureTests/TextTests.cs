using System.Text.RegularExpressions;

namespace TeacherRegistration.ArchitectureTests;

/// <summary>What people read stands in the resource files: no Chinese text in code or views outside comments.</summary>
public sealed partial class TextTests
{
    private static readonly (string File, string Reason)[] Exceptions =
    [
        ("/Application/Importing/ImportColumns.cs", "Headings of the workbook: the format fixes them."),
        ("/Application/Importing/UserImportColumns.cs", "Headings of the workbook: the format fixes them."),
        ("/Domain/Accounts/PasswordPolicy.cs", "A word that passwords must not contain, in whatever language the page is."),
    ];

    [Fact]
    public void CodeAndViews_HoldNoChineseText()
    {
        var files = Repository.Find("*.cs").Concat(Repository.Find("*.cshtml")).Where(IsMeant).ToList();

        files.Count.ShouldBeGreaterThan(50);
        files.SelectMany(file => FindText(Repository.Read(file)).Select(text => $"{file}: {text}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("var title = \"登录\";")]
    [InlineData("<h1>登录</h1>")]
    [InlineData("var url = \"https://example.org/登录\";")]
    public void TheRule_FindsText(string line) => FindText(line).ShouldNotBeEmpty();

    [Theory]
    [InlineData("/// <summary>登录</summary>")]
    [InlineData("Call(); // 登录")]
    [InlineData("@* 登录 *@")]
    public void TheRule_LeavesComments(string line) => FindText(line).ShouldBeEmpty();

    private static bool IsMeant(string file) => !file.StartsWith("test/", StringComparison.Ordinal)
        && !file.Contains("/test/", StringComparison.Ordinal)
        && !file.Contains("/DemoData/", StringComparison.Ordinal)
        && !file.Contains("/Localization/", StringComparison.Ordinal)
        && !Exceptions.Any(exception => file.EndsWith(exception.File, StringComparison.Ordinal));

    private static IEnumerable<string> FindText(string content) =>
        Comments().Replace(content, "").Split('\n').Where(line => Chinese().IsMatch(line)).Select(line => line.Trim());

    /// <summary>Two slashes after a colon are an address.</summary>
    [GeneratedRegex(@"(?<!:)//.*|/\*[\s\S]*?\*/|@\*[\s\S]*?\*@|<!--[\s\S]*?-->")]
    private static partial Regex Comments();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
