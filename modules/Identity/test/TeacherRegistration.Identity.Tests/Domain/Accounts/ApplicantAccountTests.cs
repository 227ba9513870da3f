using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Tests.Domain.Accounts;

public sealed class ApplicantAccountTests
{
    private static readonly DateTime Now = new(2026, 11, 27, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void AnApplicant_HasNoAgencyAndIsNotOfThePlatform()
    {
        var account = Register();

        account.AgencyId.ShouldBeNull();
        account.IsOfPlatform.ShouldBeFalse();
        account.Roles.ShouldBeEmpty();
    }

    [Fact]
    public void Decision26_ABoundAccount_StaysWithItsPerson()
    {
        var (account, person) = (Register(), Guid.CreateVersion7());
        account.Bind(null);
        account.PersonId.ShouldBeNull();
        account.Bind(person);

        account.Bind(Guid.CreateVersion7());
        account.Bind(null);

        account.PersonId.ShouldBe(person);
    }

    [Fact]
    public void WhoTakesAnAccountOver_GivesItTheirName()
    {
        var account = Register();

        account.HandOver("王小明", Now.AddDays(1));

        account.DisplayName.ShouldBe("王小明");
        account.TermsAcceptedAt.ShouldBe(Now.AddDays(1));
    }

    private static Account Register() => Account.Register(Guid.CreateVersion7(), "A1B2", "张三", idNumber: default, "9999****0016", Now);
}
