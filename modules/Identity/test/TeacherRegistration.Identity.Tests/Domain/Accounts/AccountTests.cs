using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Tests.Domain.Accounts;

public sealed class AccountTests
{
    [Theory]
    [InlineData(RoleNames.PlatformAdministrator, RoleNames.SecurityAdministrator)]
    [InlineData(RoleNames.PlatformAdministrator, RoleNames.Auditor)]
    [InlineData(RoleNames.SecurityAdministrator, RoleNames.Auditor)]
    public void TheThreeRolesOfThePlatform_AreNeverOnePersons(string first, string second)
    {
        var refusal = Should.Throw<BusinessRuleException>(() => Invite(first, second));

        (refusal.Code, refusal.Kind).ShouldBe((IdentityErrorCodes.RolesExclude, RuleViolationKind.Invalid));
        Should.Throw<BusinessRuleException>(() => Invite(first).Describe("name", [second, first], null));
        Invite(first, RoleNames.RegistrationUser).Roles.Count.ShouldBe(2);
    }

    [Fact]
    public void Invited_HasNoPasswordUntilOneIsSet()
    {
        var account = Invite(RoleNames.RegistrationUser);
        account.HasPassword.ShouldBeFalse();

        account.ChangePassword("hash", new DateTime(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc));
        account.HasPassword.ShouldBeTrue();
        account.ForgetPassword();

        account.HasPassword.ShouldBeFalse();
    }

    [Fact]
    public void Disable_OfADisabledAccount_IsAConflict()
    {
        var account = Invite(RoleNames.RegistrationUser);
        account.Disable();

        Should.Throw<BusinessRuleException>(account.Disable).Kind.ShouldBe(RuleViolationKind.Conflict);
        account.Enable();
        Should.Throw<BusinessRuleException>(account.Enable).Kind.ShouldBe(RuleViolationKind.Conflict);
    }

    [Fact]
    public void RoleKeys_NameEachRoleWhole()
    {
        var account = Invite("A", "AB");

        account.RoleKeys.ShouldContain(Account.KeyOf("A"));
        account.RoleKeys.ShouldContain(Account.KeyOf("AB"));
        account.RoleKeys.ShouldNotContain(Account.KeyOf("B"));
    }

    [Theory]
    [InlineData("", PhoneState.Missing)]
    [InlineData("00000000000", PhoneState.Malformed)]
    [InlineData("12800001111", PhoneState.Malformed)]
    [InlineData("1380000111", PhoneState.Malformed)]
    [InlineData("138000011112", PhoneState.Malformed)]
    [InlineData("138000011\u0661\u0662", PhoneState.Malformed)]
    [InlineData("13000000000", PhoneState.Usable)]
    [InlineData("19999999999", PhoneState.Usable)]
    public void MobileNumber_HasAState(string phone, object state) => PhoneStates.Of(phone).ShouldBe((PhoneState)state);

    private static Account Invite(params string[] roles) => Account.Invite(Guid.CreateVersion7(), "login", "name", Guid.CreateVersion7(), null, roles);
}
