using TeacherRegistration.Identity.Application.Login;

namespace TeacherRegistration.Identity.Tests.Application.Login;

/// <summary>AUTH-2: six digits, every one as likely as the others. The bounds are so wide that a sound generator misses them once in 10⁹ runs.</summary>
public sealed class LoginCodesTests
{
    private const int Codes = 50_000;
    private const int Digits = 6;

    /// <summary>Of the chi-square distribution with nine degrees of freedom, at 10⁻⁹.</summary>
    private const double Bound = 62;

    private static readonly string[] Drawn = [.. Enumerable.Range(0, Codes).Select(_ => LoginCodes.New())];

    [Fact]
    public void New_HasSixDigitsAndKeepsLeadingZeros()
    {
        Drawn.ShouldAllBe(code => code.Length == Digits && code.All(char.IsAsciiDigit));
        (Drawn.Count(code => code[0] == '0') / (double)Codes).ShouldBeInRange(.09, .11);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void New_DrawsEachDigitAsOften(int place)
    {
        const double Expected = Codes / 10.0;

        var chiSquare = Drawn.GroupBy(code => code[place]).Sum(group => Math.Pow(group.Count() - Expected, 2) / Expected);

        chiSquare.ShouldBeLessThan(Bound);
    }
}
