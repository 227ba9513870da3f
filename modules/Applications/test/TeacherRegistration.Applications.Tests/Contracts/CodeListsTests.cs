using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Tests.Contracts;

public sealed class CodeListsTests
{
    public static TheoryData<Type> Enumerations =>
    [
        typeof(RegistrationKind),
        typeof(HalfDay),
        .. typeof(CodeLists).Assembly.GetExportedTypes().Where(type => type.IsEnum),
    ];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Of_AnEnumeration_HasEachValueInOrderWithAWordInBothLanguages(Type enumeration)
    {
        var words = CodeLists.Of(enumeration.Name);

        words.Select(word => word.Code).ShouldBe(Enum.GetNames(enumeration));
        words.ShouldAllBe(word => word.Chinese.Length > 0 && word.English.Length > 0);
        words.Select(word => word.Chinese).ShouldBeUnique();
        words.Select(word => word.English).ShouldBeUnique();
    }

    [Theory]
    [InlineData("zh-CN", "材料不全")]
    [InlineData("en", "Materials incomplete")]
    public void Word_FollowsTheLanguageOfTheReader(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(culture);

        CodeLists.Word(ConfirmationStatus.MaterialsIncomplete).ShouldBe(expected, StringCompareShould.IgnoreCase);

        CultureInfo.CurrentUICulture = before;
    }

    [Fact]
    public void Of_TheEthnicGroups_HasThe56AndOther() => CodeLists.Of("Ethnicity").Count.ShouldBe(57);

    [Fact]
    public void CodeOf_AWordThatIsNotInTheList_IsNull()
    {
        CodeLists.CodeOf("Ownership", "公办").ShouldBe("Public");
        CodeLists.CodeOf("Ownership", "国有").ShouldBeNull();
    }

    [Fact]
    public void Contains_IsExact()
    {
        CodeLists.Contains("Ownership", "Public").ShouldBeTrue();
        CodeLists.Contains("Ownership", "public").ShouldBeFalse();
        CodeLists.Contains("Ownership", "公办").ShouldBeFalse();
    }
}
