using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Framework.Tests.Text;

public sealed class PlainTextTests
{
    public static TheoryData<string, string> Forbidden => new()
    {
        { "NUL", "a\0b" },
        { "escape", "a\u001Bb" },
        { "C1 control", "a\u0085b" },
        { "right-to-left override", "a\u202Eb" },
        { "isolate", "a\u2066b" },
        { "zero-width space", "a\u200Bb" },
        { "zero-width joiner", "a\u200Db" },
        { "byte-order mark", "\uFEFFa" },
        { "line separator", "a\u2028b" },
        { "private use", "a\uE000b" },
        { "first half of a pair", "a\uD842" },
        { "second half of a pair", "\uDFB7a" },
        { "halves in the wrong order", "\uDFB7\uD842" },
        { "replacement character", "a\uFFFDb" },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Clean_WithAForbiddenCharacter_IsRefusedBesideTheField(string what, string text)
    {
        var refusal = Should.Throw<BusinessRuleException>(() => PlainText.Clean(text, "Remark"), what);

        refusal.Code.ShouldBe(FrameworkErrorCodes.ForbiddenCharacters);
        refusal.Kind.ShouldBe(RuleViolationKind.Invalid);
        refusal.Field.ShouldBe("Remark");
        PlainText.IsClean(text).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" \t\u3000\n", "")]
    [InlineData("  王芳\u3000", "王芳")]
    [InlineData("𠮷野文", "𠮷野文")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉·买买提")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("一\r\n二\r三\n四", "一\n二\n三\n四")]
    [InlineData("=1+1 <b>%_'\"", "=1+1 <b>%_'\"")]
    public void Clean_BringsTextToOneForm(string? text, string expected) => PlainText.Clean(text).ShouldBe(expected);

    [Fact]
    public void Clean_OfCleanText_ChangesNothing() => PlainText.Clean(PlainText.Clean(" e\u0301\r\n𠮷 ")).ShouldBe(PlainText.Clean(" e\u0301\r\n𠮷 "));
}
