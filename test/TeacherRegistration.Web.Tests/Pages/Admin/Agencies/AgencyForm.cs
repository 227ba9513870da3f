using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Agencies;

/// <summary>Fills in the form of a new agency.</summary>
internal static class AgencyForm
{
    public const string Create = "/admin/agencies/create";

    public static (string Name, string? Value)[] Fields(string code, AgencyTier tier) =>
    [
        ("Code", code), ("Tier", tier.ToString()), ("Name", "测试新县教育局"), ("ShortName", "测试新县"), ("EnquiryPhone", "0999-7777777"),
        ("LoginName", "a" + code), ("DisplayName", "新管理员"), ("Phone", "13912345678"),
    ];

    public static async Task<Answer> FillInAsync(Browser browser, Guid? superior, string code, AgencyTier tier, params (string Name, string? Value)[] other)
    {
        var fields = Fields(code, tier).Where(field => !other.Any(it => it.Name == field.Name)).Concat(other).ToArray();
        return await browser.PressAsync(await browser.OpenAsync($"{Create}?superior={superior}"), "创建机构", fields);
    }
}
