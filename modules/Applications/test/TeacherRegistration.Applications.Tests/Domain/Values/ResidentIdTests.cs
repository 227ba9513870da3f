using TeacherRegistration.Applications.Domain.Values;

namespace TeacherRegistration.Applications.Tests.Domain.Values;

public sealed class ResidentIdTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("999999199001010016")]
    public void FindFault_OfTheStandardsExamples_IsNull(string number) =>
        ResidentId.FindFault(number, Today, acceptsDemoProvince: true).ShouldBeNull();

    [Theory]
    [InlineData("999999199001010016", ApplicationsErrorCodes.IdProvince)]
    [InlineData("160105194912310020", ApplicationsErrorCodes.IdProvince)]
    [InlineData("440524188001010014", ApplicationsErrorCodes.IdBirthDate)]
    [InlineData("110105494912310020", ApplicationsErrorCodes.IdBirthDate)]
    [InlineData("110105202302290020", ApplicationsErrorCodes.IdBirthDate)]
    [InlineData("110105202611250020", ApplicationsErrorCodes.IdBirthDate)]
    [InlineData("110105194912310021", ApplicationsErrorCodes.IdChecksum)]
    [InlineData("110105491231002", ApplicationsErrorCodes.IdLength)]
    [InlineData("11010519491231002x", ApplicationsErrorCodes.IdLength)]
    [InlineData("11010519491231002XX", ApplicationsErrorCodes.IdLength)]
    [InlineData("1101051949123100XX", ApplicationsErrorCodes.IdLength)]
    [InlineData("11010519491231002", ApplicationsErrorCodes.IdLength)]
    [InlineData("", ApplicationsErrorCodes.IdLength)]
    public void FindFault_OfAWrongNumber_NamesTheFirstThingThatIsWrong(string number, string code) =>
        ResidentId.FindFault(number, Today, acceptsDemoProvince: false).ShouldBe(code);

    [Fact]
    public void FindFault_WithDigitsOfAnotherScript_IsAFormFault() =>
        ResidentId.FindFault("11010519491231002X".Replace('4', '\uFF14'), Today, acceptsDemoProvince: false).ShouldBe(ApplicationsErrorCodes.IdLength);

    [Fact]
    public void FindFault_OfSomebodyBornToday_IsNull()
    {
        const string FirstDigits = "11010520261124002";

        ResidentId.FindFault(FirstDigits + ResidentId.CheckCharacterOf(FirstDigits), Today, acceptsDemoProvince: false).ShouldBeNull();
    }

    [Theory]
    [InlineData("110105491231002", "11010519491231002X")]
    [InlineData("11010519491231002X", "11010519491231002X")]
    [InlineData("11010549123100", "11010549123100")]
    [InlineData("11010549123100X", "11010549123100X")]
    [InlineData("", "")]
    public void Lengthen_OfANumberOf15Digits_IsThatOf18(string number, string lengthened) => ResidentId.Lengthen(number).ShouldBe(lengthened);

    [Fact]
    public void CheckCharacterOf_TheVectorThatOnlyItsAgeForbids_IsItsLastDigit() =>
        ResidentId.CheckCharacterOf("440524188001010014").ShouldBe('4');

    [Theory]
    [InlineData("81")]
    [InlineData("82")]
    [InlineData("83")]
    public void FindFault_OfAResidencePermit_IsNull(string province)
    {
        var firstDigits = province + "000019900101001";

        ResidentId.FindFault(firstDigits + ResidentId.CheckCharacterOf(firstDigits), Today, acceptsDemoProvince: false).ShouldBeNull();
    }

    [Theory]
    [InlineData("11010519491231002X", 1949, 12, 31, false)]
    [InlineData("999999199001010016", 1990, 1, 1, true)]
    public void BornOnAndIsMale_ReadWhatTheNumberSays(string number, int year, int month, int day, bool isMale)
    {
        ResidentId.BornOn(number).ShouldBe(new DateOnly(year, month, day));
        ResidentId.IsMale(number).ShouldBe(isMale);
    }
}
