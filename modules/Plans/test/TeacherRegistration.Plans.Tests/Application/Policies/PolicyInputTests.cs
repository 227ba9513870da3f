using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Application.Policies;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.Policies;

namespace TeacherRegistration.Plans.Tests.Application.Policies;

/// <summary>What the form of a policy makes of its rows.</summary>
public sealed class PolicyInputTests
{
    [Fact]
    public void ToContent_OfTheUnchangedForm_IsTheContentAgain() =>
        PolicyInput.Of(PolicyContent.National).ToContent().Items.ShouldBe(PolicyContent.National.Items);

    [Fact]
    public void ANewRow_GetsTheNextNumberOfItsKind()
    {
        var content = Add(Row("省定条件一", RegistrationKind.Renewal), Row("省定条件二", RegistrationKind.Renewal), Row("省定条件三", RegistrationKind.First)).ToContent();

        content.Items.TakeLast(3).Select(item => item.Code).ShouldBe(["P11", "P12", "F8"]);
        content.Items.TakeLast(3).ShouldAllBe(item => !item.IsPerYear);
    }

    [Fact]
    public void ARowOfTheProvince_ThatWasEmptied_IsLeftOut() =>
        Add(Row("", RegistrationKind.First) with { Code = "F8", TextEnglish = "", Evidence = "", EvidenceEnglish = "" }).ToContent().Items.ShouldBe(PolicyContent.National.Items);

    [Fact]
    public void ARowOfTheNation_ThatWasEmptied_IsRefusedAtItsField()
    {
        var input = PolicyInput.Of(PolicyContent.National);
        var emptied = input with { Items = [.. input.Items.Select((row, index) => index == 2 ? row with { Text = "", TextEnglish = "", Evidence = "", EvidenceEnglish = "" } : row)] };

        Should.Throw<BusinessRuleException>(emptied.ToContent).Field.ShouldBe("Items[2].Text");
    }

    [Fact]
    public void KindAndRowsPerYearOfANationalOne_AreTheNations()
    {
        var input = PolicyInput.Of(PolicyContent.National);
        var moved = input with { Items = [.. input.Items.Select(row => row with { Kind = RegistrationKind.First })] };

        moved.ToContent().Items.Select(item => (item.Code, item.Kind, item.IsPerYear)).ShouldBe(NationalChecklist.Items.Select(item => (item.Code, item.Kind, item.IsPerYear)));
    }

    private static PolicyInput Add(params PolicyItemInput[] rows)
    {
        var input = PolicyInput.Of(PolicyContent.National);
        return input with { Items = [.. input.Items, .. rows] };
    }

    private static PolicyItemInput Row(string text, RegistrationKind kind) =>
        new() { Kind = kind, Text = text, TextEnglish = "Condition of the province", Evidence = "证明", EvidenceEnglish = "Proof" };
}
