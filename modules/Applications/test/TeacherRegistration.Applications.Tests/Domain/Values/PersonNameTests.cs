using TeacherRegistration.Applications.Domain.Values;

namespace TeacherRegistration.Applications.Tests.Domain.Values;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("王芳")]
    [InlineData("𠮷野文")]
    [InlineData("㐂田")]
    [InlineData("尉迟𬍛")]
    [InlineData("王〇一")]
    [InlineData("阿卜杜拉·买买提")]
    [InlineData("司马·阿依古丽·吾买尔")]
    [InlineData("Ma·Li")]
    [InlineData("Anna-Maria O'Neill Jr.")]
    [InlineData("ئابدۇللا")]
    [InlineData("བཀྲ་ཤིས")]
    public void FindFault_OfANameOfAnyScript_IsNull(string name) => PersonName.FindFault(name).ShouldBeNull();

    [Theory]
    [InlineData("王", 1)]
    [InlineData("王", 51)]
    [InlineData("𠮷", 1)]
    [InlineData("𠮷", 51)]
    public void FindFault_OutsideTwoToFiftyCharacters_IsAFaultOfLength(string letter, int count) =>
        PersonName.FindFault(Repeat(letter, count)).ShouldBe(ApplicationsErrorCodes.NameLength);

    [Theory]
    [InlineData("王", 2)]
    [InlineData("王", 50)]
    [InlineData("𠮷", 2)]
    [InlineData("𠮷", 50)]
    public void FindFault_CountsCharactersNotHalves(string letter, int count) => PersonName.FindFault(Repeat(letter, count)).ShouldBeNull();

    [Theory]
    [InlineData("王芳2")]
    [InlineData("王芳２")]
    [InlineData("王芳😀")]
    [InlineData("王*芳")]
    [InlineData("王<b>")]
    [InlineData("·王芳")]
    [InlineData(" 王芳")]
    public void FindFault_WithSignsThatNoNameHas_IsAFaultOfLetters(string name) =>
        PersonName.FindFault(name).ShouldBe(ApplicationsErrorCodes.NameLetters);

    [Theory]
    [InlineData('\u2022')]
    [InlineData('\u2027')]
    [InlineData('\u30FB')]
    [InlineData('\uFF65')]
    [InlineData('\u22C5')]
    [InlineData('\u00B7')]
    public void Normalize_MakesTheDotsOfInputMethodsOne(char dot) =>
        PersonName.Normalize($"阿卜杜拉{dot}买买提").ShouldBe("阿卜杜拉·买买提");

    private static string Repeat(string letter, int count) => string.Concat(Enumerable.Repeat(letter, count));
}
