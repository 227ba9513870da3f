using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Values;

namespace TeacherRegistration.Applications.Tests.Domain.Values;

public sealed class CertificateNumberTests
{
    [Theory]
    [InlineData("20121100131000001")]
    [InlineData("19986600172999999")]
    [InlineData("981101053100001")]
    public void FindFault_OfAWellFormedNumber_IsNull(string number) =>
        CertificateNumber.FindFault(number, acceptsDemoProvince: false).ShouldBeNull();

    [Theory]
    [InlineData("2012110013100001", ApplicationsErrorCodes.CertificateLength)]
    [InlineData("201211001310000010", ApplicationsErrorCodes.CertificateLength)]
    [InlineData("2012110013100000A", ApplicationsErrorCodes.CertificateLength)]
    [InlineData("2012110013100000１", ApplicationsErrorCodes.CertificateLength)]
    [InlineData("", ApplicationsErrorCodes.CertificateLength)]
    [InlineData("18121100131000001", ApplicationsErrorCodes.CertificateForm)]
    [InlineData("20121600131000001", ApplicationsErrorCodes.CertificateForm)]
    [InlineData("20128100131000001", ApplicationsErrorCodes.CertificateForm)]
    [InlineData("20129900131000001", ApplicationsErrorCodes.CertificateForm)]
    [InlineData("20121100101000001", ApplicationsErrorCodes.CertificateForm)]
    [InlineData("20121100181000001", ApplicationsErrorCodes.CertificateForm)]
    [InlineData("20121100133000001", ApplicationsErrorCodes.CertificateForm)]
    [InlineData("20121100131000000", ApplicationsErrorCodes.CertificateForm)]
    public void FindFault_OfAWrongNumber_SaysWhatIsWrong(string number, string code) =>
        CertificateNumber.FindFault(number, acceptsDemoProvince: false).ShouldBe(code);

    [Fact]
    public void FindFault_OfTheDemoProvince_IsNullOnlyInDemoMode() =>
        CertificateNumber.FindFault("20129900131000001", acceptsDemoProvince: true).ShouldBeNull();

    [Theory]
    [InlineData("20121100131000001", QualificationType.JuniorSecondary, 2012, true)]
    [InlineData("20121100131000001", QualificationType.Primary, 2012, false)]
    [InlineData("20121100131000001", QualificationType.JuniorSecondary, 2013, false)]
    [InlineData("20121100131000001", QualificationType.JuniorSecondary, 1912, false)]
    [InlineData("981101053100001", QualificationType.JuniorSecondary, 1998, true)]
    [InlineData("981101053100001", QualificationType.JuniorSecondary, 1999, false)]
    [InlineData("981101054100001", QualificationType.JuniorSecondary, 1998, false)]
    public void Agrees_ComparesYearAndTypeWithTheFields(string number, QualificationType type, int year, bool expected) =>
        CertificateNumber.Agrees(number, type, new DateOnly(year, 6, 1)).ShouldBe(expected);
}
