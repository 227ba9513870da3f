using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Framework.Tests.Text;

public sealed class MasksTests
{
    [Theory]
    [InlineData("999999199001010017", "9999****0017")]
    [InlineData("H12345678", "H123****5678")]
    [InlineData("12345678", "****78")]
    public void IdNumber_KeepsFirstAndLastFour(string number, string expected) => Masks.IdNumber(number).ShouldBe(expected);

    [Theory]
    [InlineData("13800001234", "138****1234")]
    [InlineData("00000000000", "000****0000")]
    [InlineData("123", "****")]
    public void Phone_KeepsFirstThreeAndLastFour(string number, string expected) => Masks.Phone(number).ShouldBe(expected);
}
