using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Application.Roles;

namespace TeacherRegistration.Identity.Tests.Application.Roles;

public sealed class RightsSheetTests
{
    private static readonly HashSet<string> Grantable = ["A", "B"];

    [Fact]
    public void Take_ChangesWhatTheFormNamesAndKeepsTheRest()
    {
        var sheet = new RightsSheet(["A", "Old"], ["B"]);

        sheet.Take(new Dictionary<string, RightChoice> { ["A"] = RightChoice.Prohibit, ["B"] = RightChoice.Inherit, ["Old"] = RightChoice.Grant }, Grantable);

        sheet.Grants.ShouldBe(["Old"]);
        sheet.Prohibitions.ShouldBe(["A"]);
    }

    [Theory]
    [InlineData("C", RightChoice.Grant)]
    [InlineData("C", RightChoice.Prohibit)]
    [InlineData("A", (RightChoice)7)]
    public void Take_OfWhatTheAgencyMayNotGive_IsForbidden(string permission, object choice) => Should
        .Throw<BusinessRuleException>(() => new RightsSheet([], []).Take(new Dictionary<string, RightChoice> { [permission] = (RightChoice)choice }, Grantable))
        .Kind.ShouldBe(RuleViolationKind.Forbidden);
}
