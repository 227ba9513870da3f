using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.Tests.Domain.Roles;

public sealed class RoleBookTests
{
    private static readonly HashSet<string> Grantable = ["A", "B", "C"];

    [Theory]
    // Role's default, role's own choice, person's own choice: what comes of it.
    [InlineData(true, "", "", true)]
    [InlineData(false, "", "", false)]
    [InlineData(false, "+", "", true)]
    [InlineData(false, "", "+", true)]
    [InlineData(true, "-", "", false)]
    [InlineData(true, "-", "+", false)]
    [InlineData(true, "", "-", false)]
    [InlineData(false, "+", "-", false)]
    public void Of_OneRole_ProhibitionWins(bool byDefault, string ofRole, string ofPerson, bool expected)
    {
        var role = Role("R", ofRole);
        var book = new RoleBook(key => key == "R" && byDefault ? new HashSet<string> { "A" } : new HashSet<string>(), ["R"], [role], Grantable);
        var account = Person("R");
        account.ChangeRights(ofPerson == "+" ? ["A"] : [], ofPerson == "-" ? ["A"] : []);

        book.Of(account).Contains("A").ShouldBe(expected);
    }

    [Fact]
    public void Of_TwoRoles_WhatOneForbidsNoOtherAllows()
    {
        var book = new RoleBook(_ => new HashSet<string> { "A", "B" }, ["R", "S"], [Role("S", "-")], Grantable);

        book.Of(Person("R", "S")).ShouldBe(["B"]);
        book.Of(Person("R")).ShouldBe(["A", "B"], ignoreOrder: true);
    }

    [Fact]
    public void Of_AGrantOfWhatAnAgencyMayNotGive_CountsForNothing()
    {
        var role = AgencyRole.OfBuiltIn(Guid.CreateVersion7(), Guid.CreateVersion7(), "R");
        role.ChangeRights(["Platform"], []);
        var book = new RoleBook(_ => new HashSet<string>(), ["R"], [role], Grantable);
        var account = Person("R");
        account.ChangeRights(["Platform", "C"], []);

        book.Of(account).ShouldBe(["C"]);
    }

    [Fact]
    public void Of_ARoleThatIsGone_IsNothing() => new RoleBook(_ => new HashSet<string> { "A" }, [], [], Grantable).Of(Person("R")).ShouldBeEmpty();

    private static AgencyRole Role(string key, string choice)
    {
        var role = AgencyRole.OfBuiltIn(Guid.CreateVersion7(), Guid.CreateVersion7(), key);
        role.ChangeRights(choice == "+" ? ["A"] : [], choice == "-" ? ["A"] : []);
        return role;
    }

    private static Account Person(params string[] roles) => Account.Invite(Guid.CreateVersion7(), "login", "name", Guid.CreateVersion7(), null, roles);
}
