using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.Policies;

namespace TeacherRegistration.Plans.Tests.Domain.Policies;

/// <summary>The conditions of the national measures (SPEC §2.2, rules 61 and 108).</summary>
public sealed class NationalChecklistTests
{
    [Theory]
    [InlineData(RegistrationKind.First, "F", 7)]
    [InlineData(RegistrationKind.Renewal, "P", 10)]
    public void Items_OfAKind_AreNumberedInOrder(RegistrationKind kind, string letter, int count) =>
        NationalChecklist.Items.Where(item => item.Kind == kind).Select(item => item.Code)
            .ShouldBe(Enumerable.Range(1, count).Select(number => letter + number));

    [Fact]
    public void Items_ThatMayBeNotApplicable_AreThoseTheSpecificationMarks() =>
        NationalChecklist.Items.Where(item => item.AllowsNotApplicable).Select(item => item.Code).ShouldBe(["F3", "F5", "F7", "P9", "P10"]);

    [Fact]
    public void Items_ByYear_AreTheAnnualAssessmentsAlone() =>
        NationalChecklist.Items.Where(item => item.IsPerYear).Select(item => item.Code).ShouldBe(["P4"]);

    [Fact]
    public void Items_HaveWordsInBothLanguages() =>
        NationalChecklist.Items.ShouldAllBe(item => item.Text != "" && item.TextEnglish != "" && item.Evidence != "" && item.EvidenceEnglish != "");

    [Theory]
    [InlineData("P4", "年度考核")]
    [InlineData("P5", "培训学时")]
    [InlineData("F6", "申请表")]
    public void Items_NameWhatMayBeMissing(string code, string word) => NationalChecklist.Items.Single(item => item.Code == code).Text.ShouldContain(word);
}
