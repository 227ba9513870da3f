using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>材料齐全, 材料不全 and 未作确认 (rules 58 to 61, 65 to 70, 76, 78, 109).</summary>
public abstract class ConfirmConclusionTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task PostComplete_WithAllMet_ShowsTheStateEverywhereAtOnce()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);

        var answer = await CaseForm.CompleteAsync(browser, id);

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldBe(CaseForm.AddressOf(id) + "?done=Complete");
        (await browser.OpenAsync(answer.Location)).Document.QuerySelector(".chip.ok")!.TextContent.ShouldBe("材料齐全");
        TextsOf(await browser.OpenAsync("/applications?school=" + school), "#rows .chip").ShouldBe(["材料齐全"]);
        var record = (await TestApplications.ReadApprovalsAsync(host, TestApplications.PointOne, id)).ShouldHaveSingleItem();
        record.Status.ShouldBe(ConfirmationStatus.MaterialsComplete);
        record.LoginName.ShouldBe(Clerk);
        record.AgencyName.ShouldBe("测试六省一市一县确认点一");
    }

    [Fact]
    public async Task EnterInAField_AlwaysSavesAndPressesNothingElse()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);

        var page = await browser.OpenAsync((await CaseForm.CompleteAsync(browser, id)).Location);
        var counter = await browser.OpenAsync("/counter?id=" + id);

        // A browser presses the first submit button of the form, wherever on the page it stands.
        foreach (var opened in new[] { page, counter })
        {
            opened.Document.QuerySelectorAll("[form=case]").ShouldBeEmpty();
            opened.Document.QuerySelector("#case button[type=submit]")!.OuterHtml.ShouldNotContain("formaction");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("NotMet")]
    public async Task PostComplete_WithAConditionOpen_IsRefusedAndWritesNothing(string? status)
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));

        var answer = await browser.PressAsync(page, "材料齐全", CaseForm.AllMet(page, ("Answers[0].Status", status), ("ArchiveNumber", "77")));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("P1").ShouldBe("还有 1 项条件不具备或未选,不能给出“材料齐全”。");
        await AssertUntouchedAsync(id);
    }

    [Fact]
    public async Task PostComplete_WithARowSentTwice_IsRefused()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));
        var last = $"Answers[{CaseForm.CountRows(page)}]";

        var answer = await browser.PressAsync(
            page, "材料齐全", CaseForm.AllMet(page, (last + ".Code", "P1"), (last + ".Status", "NotMet"), (last + ".Shortfall", "ProofMissing")));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        await AssertUntouchedAsync(id);
    }

    [Fact]
    public async Task PostIncomplete_WithNothingNotMet_IsRefused()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));

        foreach (var fields in new[] { [], CaseForm.AllMet(page) })
        {
            var answer = await browser.PressAsync(page, "材料不全", fields);

            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.ErrorOf("").ShouldBe("请先选择不具备的条件,再点【材料不全】。");
        }

        await AssertUntouchedAsync(id);
    }

    [Fact]
    public async Task PostIncomplete_WithAConditionNotMet_KeepsWhichOne()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);

        var answer = await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "材料不全", CaseForm.NotMet(3));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Status.ShouldBe(ConfirmationStatus.MaterialsIncomplete);
        (await browser.OpenAsync(CaseForm.AddressOf(id))).Document.QuerySelector("[name='Answers[3].Status'][checked]")!.GetAttribute("value").ShouldBe("NotMet");
    }

    [Fact]
    public async Task Post_OfOneConclusionAfterAnother_LeavesEveryRecord()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);

        await CaseForm.CompleteAsync(browser, id);
        var second = await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "未作确认");
        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "材料不全", CaseForm.NotMet(0));
        await CaseForm.CompleteAsync(browser, id);

        second.Location.ShouldEndWith("?done=Reset");
        (await TestApplications.ReadApprovalsAsync(host, TestApplications.PointOne, id)).Select(record => record.Status).ShouldBe(
            [ConfirmationStatus.MaterialsComplete, ConfirmationStatus.PendingConfirmation, ConfirmationStatus.MaterialsIncomplete, ConfirmationStatus.MaterialsComplete],
            ignoreOrder: false);
        TextsOf(await browser.OpenAsync($"/applications/{id}/approvals"), "tbody td:last-of-type").ShouldBe(["材料齐全", "材料不全", "网报待确认", "材料齐全"]);
    }

    [Fact]
    public async Task PostReset_BeforeAnyConclusion_IsAConflict()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);
        var (address, fields) = Browser.Describe(await browser.OpenAsync(CaseForm.AddressOf(id)), "保存");

        (await browser.PostAsync(address + "?handler=Reset", fields)).Status.ShouldBe(HttpStatusCode.Conflict);
        await AssertUntouchedAsync(id);
    }

    private Task<Guid> FileAsync() => TestApplications.FileAsync(host, TestApplications.PointOne, draft => draft.At(school));

    private async Task AssertUntouchedAsync(Guid id)
    {
        var stored = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);
        stored.Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        stored.ArchiveNumber.ShouldBeEmpty();
        stored.Version.ShouldBe(1);
        (await TestApplications.ReadApprovalsAsync(host, TestApplications.PointOne, id)).ShouldBeEmpty();
    }
}

public sealed class ConfirmConclusionOnSqliteTests(SqliteHost host) : ConfirmConclusionTests(host);

public sealed class ConfirmConclusionOnMySqlTests(MySqlHost host) : ConfirmConclusionTests(host);
