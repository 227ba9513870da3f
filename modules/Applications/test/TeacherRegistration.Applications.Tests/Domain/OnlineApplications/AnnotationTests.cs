using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Tests.Domain.OnlineApplications;

/// <summary>档案号 and 备注 (rules 55 and 56, decision 10).</summary>
public sealed class AnnotationTests
{
    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("00012345678901234567")]
    public void Annotate_WithDigits_KeepsThemWithTheirZeros(string number)
    {
        var application = TestApplication.Create();

        application.Annotate(number, new string('备', 500));

        application.ArchiveNumber.ShouldBe(number);
        application.Remark.Length.ShouldBe(500);
        application.DataVersion.ShouldBe(1);
    }

    [Theory]
    [InlineData("12a")]
    [InlineData("1 2")]
    [InlineData("1-2")]
    [InlineData("１２３")]
    [InlineData("١٢")]
    [InlineData("+1")]
    [InlineData("000123456789012345678")]
    public void Annotate_WithAnythingElse_IsRefusedBesideTheField(string number)
    {
        var application = TestApplication.Create();

        var refusal = Should.Throw<BusinessRuleException>(() => application.Annotate(number, "备注"));

        refusal.Code.ShouldBe(ApplicationsErrorCodes.ArchiveNumberForm);
        refusal.Kind.ShouldBe(RuleViolationKind.Invalid);
        refusal.Field.ShouldBe("ArchiveNumber");
        application.ArchiveNumber.ShouldBeEmpty();
        application.Remark.ShouldBeEmpty();
    }

    [Fact]
    public void Annotate_WithALongerRemark_IsRefusedBesideTheField()
    {
        var refusal = Should.Throw<BusinessRuleException>(() => TestApplication.Create().Annotate("", new string('备', 501)));

        refusal.Code.ShouldBe(ApplicationsErrorCodes.RemarkTooLong);
        refusal.Field.ShouldBe("Remark");
    }
}
