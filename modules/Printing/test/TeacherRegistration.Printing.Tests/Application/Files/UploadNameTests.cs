using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Printing.Application.Files.Checks;

namespace TeacherRegistration.Printing.Tests.Application.Files;

/// <summary>What users call their files (FL-4).</summary>
public sealed class UploadNameTests
{
    [Theory]
    [InlineData("2026年申请表.pdf", "2026年申请表.pdf")]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData(@"C:\桌面\表 1.pdf", "表 1.pdf")]
    [InlineData("..%2fevil.pdf", "_2fevil.pdf")]
    [InlineData("a%00.pdf", "a_00.pdf")]
    [InlineData("a%0D%0ASet-Cookie: x.pdf", "a_0D_0ASet-Cookie_ x.pdf")]
    [InlineData("a\r\nb.pdf", "a_b.pdf")]
    [InlineData("a\";filename=evil.html;x=\".pdf", "a__filename=evil.html_x=_.pdf")]
    [InlineData(".htaccess.pdf", "htaccess.pdf")]
    public void Clean_LeavesAName(string name, string expected) => UploadName.Clean(name).ShouldBe(expected);

    [Theory]
    [InlineData("报名\u202Efdp.exe.pdf", FrameworkErrorCodes.ForbiddenCharacters)]
    [InlineData("a\0.pdf", FrameworkErrorCodes.ForbiddenCharacters)]
    [InlineData("a\u200B.pdf", FrameworkErrorCodes.ForbiddenCharacters)]
    public void Clean_OfHiddenCharacters_Refuses(string name, string code)
    {
        var refusal = Should.Throw<BusinessRuleException>(() => UploadName.Clean(name));

        refusal.Code.ShouldBe(code);
        refusal.Field.ShouldBe("File");
    }

    [Theory]
    [InlineData(96, true)]
    [InlineData(97, false)]
    [InlineData(296, false)]
    public void Clean_HoldsToTheLength(int length, bool isTaken) =>
        (Record.Exception(() => UploadName.Clean(new string('长', length) + ".pdf")) is null).ShouldBe(isTaken);
}
