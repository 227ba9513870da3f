using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using UglyToad.PdfPig;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>查询报名信息: the applicant sees the own application as it stands, and nobody else's (rules 85, 87, 88 and 109).</summary>
public abstract class MyApplicationTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private const string Clerk = "cs6s1s1xzcqr01";

    [Fact]
    public async Task TheOnlyApplication_IsOpenedAtOnce()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;

        (await browser.OpenAsync("/apply/applications")).Location.ShouldBe(AddressOf(id));
    }

    [Fact]
    public async Task Rule66_Filed_SaysWhereAndWhenToCome()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;

        var page = await browser.OpenAsync(AddressOf(id));

        page.Words.ShouldContain("等待现场确认");
        page.Words.ShouldContain("确认点一");
        page.Words.ShouldContain("17:30");
    }

    [Fact]
    public async Task WhoHasLookedAtTheData_IsToldByOfficeAndNotByName()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        var (otherId, stranger) = await TestApplicant.FileAsync(host, Point);
        using var other = stranger;
        using var clerk = await host.SignInAsync(Clerk);
        var before = await browser.OpenAsync($"{AddressOf(id)}/access");
        await clerk.OpenAsync($"/applications/{id}");
        await CaseForm.CompleteAsync(clerk, id);

        var page = await browser.OpenAsync(Applications.ApplicationRows.LinkOf(await browser.OpenAsync(AddressOf(id)), "谁看过我的资料"));

        before.Words.ShouldContain("还没有人看过");
        page.Document.QuerySelectorAll(".message").Length.ShouldBe(3);
        page.Document.QuerySelector(".message")!.TextContent.ShouldContain("测试六省一市一县确认点一");
        page.Words.ShouldNotContain(Clerk);
        page.Words.ShouldNotContain("王一");
        (await stranger.OpenAsync($"{AddressOf(id)}/access")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync($"{AddressOf(otherId)}/access")).Words.ShouldContain("还没有人看过");
    }

    [Fact]
    public async Task Filed_WhereThePointHasEnded_SaysWhomToAsk()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, TestApplications.EndedPoint);
        using var owned = browser;

        var page = await browser.OpenAsync(AddressOf(id));

        page.Words.ShouldContain("请尽快联系注册机构");
        page.Document.QuerySelectorAll("a[href^='tel:']").Length.ShouldBe(1);
        page.Words.ShouldNotContain("时间");
    }

    [Fact]
    public async Task Incomplete_WhereThePointHasEnded_AsksForNoPapersThere()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, TestApplications.EndedPoint);
        using var owned = browser;
        await TestApplications.SetAsync(host, TestApplications.EndedPoint, id, nameof(OnlineApplication.Status), ConfirmationStatus.MaterialsIncomplete);

        var page = await browser.OpenAsync(AddressOf(id));

        page.Document.QuerySelector(".headline")!.TextContent.ShouldBe("材料不全");
        page.Words.ShouldContain("还能不能补交,请问注册机构");
        page.Document.QuerySelectorAll("a[href^='tel:']").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Rule109_AConclusion_IsSeenAtOnceWithItsRecord()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var clerk = await host.SignInAsync(Clerk);

        await CaseForm.CompleteAsync(clerk, id);
        var page = await browser.OpenAsync(AddressOf(id));

        page.Words.ShouldContain("材料齐全,等待初审");
        page.Document.QuerySelectorAll("details .message").Length.ShouldBe(1);
        // Whose login it was is for staff (rule 64).
        page.Words.ShouldNotContain(Clerk);
    }

    [Fact]
    public async Task WhatIsMissing_IsAskedForAndWhatIsUnmetIsNot()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var clerk = await host.SignInAsync(Clerk);
        var form = await clerk.OpenAsync(CaseForm.AddressOf(id));
        var unmet = CaseForm.NotMet(1).Select(field => field.Name.EndsWith("Shortfall", StringComparison.Ordinal) ? (field.Name, "ConditionUnmet") : field);

        (await clerk.PressAsync(form, "材料不全", CaseForm.AllMet(form, [.. CaseForm.NotMet(0), .. unmet]))).Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await browser.OpenAsync(AddressOf(id));

        page.Words.ShouldContain("还差 1 样材料");
        page.Words.ShouldContain("材料已收,由注册机构审核认定");
    }

    [Fact]
    public async Task WhatAClerkHasTickedAndNotConcluded_IsNotShown()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var clerk = await host.SignInAsync(Clerk);
        var form = await clerk.OpenAsync(CaseForm.AddressOf(id));

        (await clerk.PressAsync(form, "保存", CaseForm.NotMet(0))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await browser.OpenAsync(AddressOf(id))).Words.ShouldNotContain("样材料");
    }

    [Fact]
    public async Task WhatAClerkHasTickedSinceTheConclusion_IsNotShown()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var clerk = await host.SignInAsync(Clerk);
        var form = await clerk.OpenAsync(CaseForm.AddressOf(id));
        await clerk.PressAsync(form, "材料不全", CaseForm.AllMet(form, CaseForm.NotMet(0)));

        (await clerk.PressAsync(await clerk.OpenAsync(CaseForm.AddressOf(id)), "保存", CaseForm.NotMet(1))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await browser.OpenAsync(AddressOf(id))).Words.ShouldContain("还差 1 样材料");
    }

    [Fact]
    public async Task AU1_TakingThePapers_IsRecorded()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;

        await browser.OpenAsync(AddressOf(id) + "/form.pdf");

        (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.Operation == "GET /apply/applications/{id:guid}/form.pdf" && record.UserName!.Contains("****", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decision23_TheRemark_IsNeverShown()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        await TestApplications.SetAsync(host, Point, id, nameof(OnlineApplication.Remark), "内部备注勿示人");

        (await browser.OpenAsync(AddressOf(id))).Text.ShouldNotContain("内部备注勿示人");
    }

    [Fact]
    public async Task Decision11_NotAccepted_IsStillTheirsAndNamesTheRightAgency()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");
        var form = await officer.OpenAsync($"/applications/{id}/acceptance");

        (await officer.PressAsync(form, "不予受理", ("Reason", "任教学校属二县"), ("RightAgencyCode", "99990102"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await browser.OpenAsync((await browser.OpenAsync("/apply/applications")).Location);

        page.Words.ShouldContain("申报未受理");
        page.Words.ShouldContain("任教学校属二县");
        page.Words.ShouldContain("测试六省一市二县");
    }

    [Fact]
    public async Task AnothersApplication_IsNotThere()
    {
        var (id, other) = await TestApplicant.FileAsync(host, Point);
        using var owner = other;
        var (_, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;

        foreach (var page in new[] { "", "/messages", "/form.pdf", "/receipt.pdf" })
        {
            var theirs = await browser.OpenAsync(AddressOf(id) + page);
            theirs.Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Rule87_AWithdrawnMessage_IsGone_AndRule88_WithItTheLink()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var clerk = await host.SignInAsync(Clerk);
        var text = TestMessages.NewText();
        await TestMessages.SendAsync(clerk, id, text);
        (await browser.OpenAsync(AddressOf(id))).Words.ShouldContain(text);
        (await browser.OpenAsync("/apply/messages")).Words.ShouldContain(text);

        (await clerk.PressAsync(await clerk.OpenAsync(TestMessages.AddressOf(id)), "撤回")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await browser.OpenAsync(AddressOf(id))).Words.ShouldNotContain("有留言");
        foreach (var page in new[] { AddressOf(id), AddressOf(id) + "/messages", "/apply/messages" })
        {
            (await browser.OpenAsync(page)).Words.ShouldNotContain(text);
        }
    }

    [Fact]
    public async Task Rule85_WhatWasRead_IsSaidByThePageItselfAndShownToStaff()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var clerk = await host.SignInAsync(Clerk);
        await TestMessages.SendAsync(clerk, id, TestMessages.NewText());
        (await browser.OpenAsync(AddressOf(id))).Words.ShouldContain("1 条未读");
        var page = await browser.OpenAsync(AddressOf(id) + "/messages");
        (await TestMessages.ReadAsync(host, Point, id))[0].ReadAt.ShouldBeNull("opening a page changes nothing (WEB-2)");

        var form = page.Document.QuerySelector("form[hx-trigger=load]")!;
        var fields = form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        (await browser.PostAsync(form.GetAttribute("action")!, fields)).Status.ShouldBe(HttpStatusCode.NoContent);

        (await TestMessages.ReadAsync(host, Point, id))[0].ReadAt.ShouldNotBeNull();
        (await browser.OpenAsync(AddressOf(id))).Words.ShouldNotContain("未读");
        (await clerk.OpenAsync(TestMessages.AddressOf(id))).Words.ShouldContain("已读");
    }

    [Fact]
    public async Task TheForm_IsTheirsInEveryState()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        foreach (var status in Enum.GetValues<ConfirmationStatus>())
        {
            await TestApplications.SetAsync(host, Point, id, nameof(OnlineApplication.Status), status);

            using var response = await browser.Client.GetAsync(AddressOf(id) + "/form.pdf");

            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
            using var pdf = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
            pdf.NumberOfPages.ShouldBeGreaterThanOrEqualTo(2);
        }
    }

    [Fact]
    public async Task TheReceipt_IsTheirsOnceItWasIssued()
    {
        var (id, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        using var clerk = await host.SignInAsync(Clerk);
        (await browser.OpenAsync(AddressOf(id) + "/receipt.pdf")).Status.ShouldBe(HttpStatusCode.Conflict);
        await CaseForm.CompleteAsync(clerk, id);
        (await browser.OpenAsync(AddressOf(id) + "/receipt.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync(AddressOf(id))).Words.ShouldNotContain("下载受理凭证");

        (await clerk.PostAsync($"/applications/{id}/receipt", await CaseForm.TokensAsync(clerk))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await browser.OpenAsync(AddressOf(id))).Words.ShouldContain("下载受理凭证");
        using var response = await browser.Client.GetAsync(AddressOf(id) + "/receipt.pdf");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
    }

    private static string AddressOf(Guid id) => $"/apply/applications/{id}";
}

public sealed class MyApplicationOnSqliteTests(SqliteHost host) : MyApplicationTests(host);

public sealed class MyApplicationOnMySqlTests(MySqlHost host) : MyApplicationTests(host);
