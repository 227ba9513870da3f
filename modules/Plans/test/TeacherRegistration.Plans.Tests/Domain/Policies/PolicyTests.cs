using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Domain.Policies;

namespace TeacherRegistration.Plans.Tests.Domain.Policies;

/// <summary>A policy version: within the nation's rules, and unchangeable once published (decision 15).</summary>
public sealed class PolicyTests
{
    [Theory]
    [InlineData(360, 7, null)]
    [InlineData(2000, 60, null)]
    [InlineData(359, 7, "TrainingHours")]
    [InlineData(2001, 7, "TrainingHours")]
    [InlineData(360, 6, "PublicityDays")]
    [InlineData(360, 61, "PublicityDays")]
    public void Numbers_StayWithinTheNationsRules(int hours, int days, string? field)
    {
        var refusal = Record.Exception(() => new Policy(Guid.CreateVersion7(), 1, PolicyContent.National with { TrainingHours = hours, PublicityDays = days })) as BusinessRuleException;

        refusal?.Field.ShouldBe(field);
        (refusal is null).ShouldBe(field is null);
    }

    [Fact]
    public void AConditionOfTheNation_CannotBeLeftOut()
    {
        foreach (var national in NationalChecklist.Items)
        {
            var without = PolicyContent.National with { Items = [.. NationalChecklist.Items.Where(item => item != national)] };

            Should.Throw<BusinessRuleException>(without.Check).Arguments.ShouldBe([national.Code]);
        }
    }

    [Theory]
    [InlineData("Write")]
    [InlineData("Publish")]
    [InlineData("Delete")]
    public void APublishedVersion_NeverChanges(string verb)
    {
        var policy = new Policy(Guid.CreateVersion7(), 1, PolicyContent.National);
        policy.Publish(DateTime.UnixEpoch);

        var refusal = Should.Throw<BusinessRuleException>(() => Do(policy, verb));

        refusal.Code.ShouldBe("Plans:PolicyPublished");
        refusal.Kind.ShouldBe(RuleViolationKind.Conflict);
        policy.Content.ShouldBe(PolicyContent.National);
        policy.PublishedAt.ShouldBe(DateTime.UnixEpoch);
    }

    [Fact]
    public void ADraft_TakesWhatIsWritten()
    {
        var policy = new Policy(Guid.CreateVersion7(), 1, PolicyContent.National);

        policy.Write(PolicyContent.National with { TrainingHours = 400, BasicallyQualifiedPasses = true, IncludesPrivateSchools = true, PublicityDays = 10 });

        (policy.TrainingHours, policy.BasicallyQualifiedPasses, policy.IncludesPrivateSchools, policy.PublicityDays).ShouldBe((400, true, true, 10));
    }

    private static void Do(Policy policy, string verb)
    {
        switch (verb)
        {
            case "Write":
                policy.Write(PolicyContent.National with { TrainingHours = 400 });
                break;
            case "Publish":
                policy.Publish(DateTime.UnixEpoch.AddDays(1));
                break;
            default:
                policy.DemandDraft();
                break;
        }
    }
}
