using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Security;

/// <summary>Who gives a permission reads what it allows: each has a name in words in both languages, and so has each module's tab.</summary>
public sealed class PermissionNamesTests(SqliteHost host)
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void EveryPermission_HasAName(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var words = host.Services.GetRequiredService<RuleMessages>();
        var keys = host.Services.GetRequiredService<PermissionRegistry>().All
            .SelectMany(declared => new[] { declared.TextKey, declared.Module + ":Permissions" }).Distinct().ToList();

        keys.Count.ShouldBeGreaterThan(8);
        keys.Where(key => words.Word(key) == key).ShouldBeEmpty();
        if (language == "en")
        {
            keys.Where(key => words.Word(key).Any(letter => letter > 0x2E80)).ShouldBeEmpty();
        }
    }
}
