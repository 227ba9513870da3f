using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Framework.Tests.Settings;

public sealed class SettingCheckTests
{
    private static readonly SettingDefinition Bool = new("Test.Bool", SettingType.Bool, "false", SettingScope.Both);
    private static readonly SettingDefinition Number = new("Test.Number", SettingType.Number, "5", SettingScope.Both) { Minimum = -1, Maximum = 10 };
    private static readonly SettingDefinition Text = new("Test.Text", SettingType.Text, "", SettingScope.Both) { Maximum = 3 };
    private static readonly SettingDefinition Choice = new("Test.Choice", SettingType.Choice, "A", SettingScope.Both) { Choices = ["A", "B"] };

    public static TheoryData<string, string?, string?> Values => new()
    {
        { "Bool", "True", "true" },
        { "Bool", "", null },
        { "Bool", "1", null },
        { "Number", "-1", "-1" },
        { "Number", "010", "10" },
        { "Number", "11", null },
        { "Number", "-2", null },
        { "Number", "1e1", null },
        { "Number", "1,0", null },
        { "Number", "NaN", null },
        { "Number", "99999999999", null },
        { "Number", null, null },
        { "Text", " 一二三 ", "一二三" },
        { "Text", "", "" },
        { "Text", "一二三四", null },
        { "Text", "一\n二", null },
        { "Choice", "B", "B" },
        { "Choice", "b", null },
        { "Choice", "", null },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Normalize_GivesTheStoredFormOrRefusesBesideTheField(string type, string? value, string? stored)
    {
        var definition = type switch { "Bool" => Bool, "Number" => Number, "Text" => Text, _ => Choice };

        if (stored is null)
        {
            Should.Throw<BusinessRuleException>(() => SettingCheck.Normalize(definition, value)).Field.ShouldBe(definition.Name);
        }
        else
        {
            SettingCheck.Normalize(definition, value).ShouldBe(stored);
        }
    }

    [Fact]
    public void TextKey_NamesTheModulesResource() => Number.TextKey.ShouldBe("Test:Setting.Number");
}
