using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Tests;
using TeacherRegistration.Printing.Application.Notices;

namespace TeacherRegistration.Printing.Tests;

public sealed class NoticeTemplateTests : IDisposable
{
    private readonly PdfFonts fonts = new(new PdfFontOptions());

    [Fact]
    public void Render_NamesWhatToBringUntilWhenAndWhere()
    {
        using var tools = Render(Content([new("P4", 2025, "年度考核合格", "年度考核证明", IsProofMissing: true, "缺该年度考核证明")]));
        tools.Check();
        var text = tools.PigText();
        foreach (var expected in (string[])["一次性告知单", "𠮷野文", "9999****0017", "2025年年度考核证明", "缺该年度考核证明", "2026-12-1217:30前", "教育路1号"])
        {
            text.ShouldContain(expected);
        }

        text.ShouldNotContain("不符合注册条件的项目");
    }

    [Fact]
    public void Render_OfUnmetConditionsAlone_AsksForNothing()
    {
        var text = Render(Content([new("P5", null, "完成培训学时", "培训证明", IsProofMissing: false, "")])).PigText();

        text.ShouldContain("由注册机构审核认定");
        text.ShouldContain("1.完成培训学时");
        text.ShouldNotContain("补交期限");
        text.ShouldNotContain("需要补交的材料");
    }

    [Fact]
    public void Render_OfAllThatCanBeMissing_StaysOnOnePage()
    {
        using var tools = Render(Content([.. Enumerable.Range(0, 14).Select(index => new ConditionShortfall("P" + index, 2020, new string('条', 40), new string('件', 20), index % 2 == 0, "未加盖公章"))]));

        tools.Check();
        tools.PageCount().ShouldBe(1);
        tools.Lowest().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Render_OfMoreThanAPageHolds_GoesOnAndCutsNothing()
    {
        var reason = string.Concat(Enumerable.Repeat("缺少加盖学校公章的证明材料原件", 12));
        using var tools = Render(Content([.. Enumerable.Range(0, 14).Select(index => new ConditionShortfall("P" + index, 2020, new string('条', 60), new string('件', 60), index % 2 == 0, reason))]));

        tools.Check();
        tools.PageCount().ShouldBeGreaterThan(1);
        tools.Lowest().ShouldBeGreaterThan(0);
        tools.PigText().ShouldContain("确认点公章");
    }

    public void Dispose() => fonts.Dispose();

    private PdfTools Render(NoticeContent content) => new(new NoticeTemplate(fonts).Render(content));

    private static NoticeContent Content(IReadOnlyList<ConditionShortfall> shortfalls) => new()
    {
        ApplicationNumber = "2699990101000001",
        Name = "𠮷野文",
        MaskedIdNumber = "9999****0017",
        Kind = "定期注册",
        School = "城关中心小学",
        Shortfalls = shortfalls,
        Until = "2026-12-12 17:30",
        Agency = "测试六省一市一县教育和体育局",
        Point = "确认点一",
        Address = "测试六省一市一县教育路1号政务服务大厅",
        Phone = "0999-8888888",
        Officer = "王一",
        Date = "2026-11-26",
    };
}
