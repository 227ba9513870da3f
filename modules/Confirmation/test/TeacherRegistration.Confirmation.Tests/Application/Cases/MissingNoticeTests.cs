using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Confirmation.Contracts;

namespace TeacherRegistration.Confirmation.Tests.Application.Cases;

/// <summary>The message that goes with 材料不全 (SPEC §2.2).</summary>
public sealed class MissingNoticeTests
{
    private static readonly MissingNotice Notice = new("头。", "尾。");

    [Fact]
    public void Compose_NamesMissingPapersAndUnmetConditionsApart() => Notice.Compose(
        [
            new("P4", 2025, "条件四", "年度考核证明", IsProofMissing: true, "缺证明"),
            new("P5", null, "条件五", "培训证明", IsProofMissing: false, ""),
            new("P8", null, "条件八", "申请表", IsProofMissing: true, ""),
        ]).ShouldBe("头。\n请补交:\n1. 2025年年度考核证明(缺证明)\n2. 申请表\n以下项目不符合注册条件,材料已收,由注册机构审核认定:\n1. 条件五\n尾。");

    [Fact]
    public void Compose_WithoutAMissingPaper_SaysNotUntilWhen() =>
        Notice.Compose([new("P5", null, "条件五", "培训证明", IsProofMissing: false, "")]).ShouldNotContain("尾。");

    [Fact]
    public void Compose_OfMoreThanAMessageHolds_SaysThatTheRestStandsOnThePaper()
    {
        var all = Enumerable.Range(0, 14).Select(index => new ConditionShortfall("P" + index, null, "", new string('件', 60), IsProofMissing: true, "")).ToList();

        var text = Notice.Compose(all);

        text.Length.ShouldBeLessThanOrEqualTo(MissingNotice.MaximumLength);
        text.ShouldContain("另有7项,详见一次性告知单。");
        text.ShouldEndWith("尾。");
    }
}
