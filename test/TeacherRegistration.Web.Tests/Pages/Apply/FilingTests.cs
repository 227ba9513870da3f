using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>在线申报: from the choice of the agency to the submission (SPEC §1.3, §1.4, rule 107, decisions 12, 14 and 26).</summary>
public abstract class FilingTests(ProductHost host)
{
    [Fact]
    public async Task Submitted_ItAwaitsConfirmationAtItsPointUnderTheNextNumber()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");

        var filed = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);
        filed.Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        filed.DataSource.ShouldBe(DataSource.Applicant);
        filed.Kind.ShouldBe(RegistrationKind.Renewal);
        filed.Certificate.Origin.ShouldBe(CertificateOrigin.LegacyAdded);
        (await clerk.OpenAsync($"/applications?applicationNumber={filed.ApplicationNumber}")).Words.ShouldContain(applicant.Person.Name);
        (await applicant.FindDraftAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Submitted_ItsApplicantSeesItAtOnce()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;

        (await applicant.Browser.OpenAsync("/apply/applications")).Location.ShouldBe($"/apply/applications/{id}");
        (await applicant.Browser.OpenAsync($"/apply/applications/{id}")).Words.ShouldContain("等待现场确认");
    }

    [Fact]
    public async Task Submitted_ALaterChangeOfThePersonalCentreDoesNotFollow()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;

        await applicant.EnterAsync(applicant.FullFile() with { Employment = applicant.Person.Employment with { School = "别的学校" } });

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).School.ShouldBe(applicant.Person.Employment.School);
    }

    [Fact]
    public async Task OnlyAgenciesThatTakeApplications_AreOffered()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var filing = await TestFiling.FindFilingAsync(host, TestFiling.Agency);

        var page = await applicant.Browser.OpenAsync($"/apply/filing?province={filing.ProvinceId}");

        page.Words.ShouldContain("测试六省一市一县教育和体育局");
        page.Words.ShouldContain("测试六省一市二县");
        // The city reviews and has no 网报计划; the other province is another page.
        page.Document.QuerySelectorAll("form[method='post'][action='/apply/filing']").Length.ShouldBe(2);
    }

    [Fact]
    public async Task ThePoints_AreShownWithTimeScopeAndLoadAndAnEndedOneCannotBeChosen()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var draft = await applicant.BeginAsync();

        var page = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/point");

        page.Words.ShouldContain("确认点一辖区内");
        page.Words.ShouldContain("可确认");
        page.Document.QuerySelectorAll("input[name=PointId][disabled]").Length.ShouldBe(1);
        var refused = await applicant.SendPointAsync(draft, TestApplications.EndedPoint);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("PointId").ShouldContain("已结束");
    }

    [Fact]
    public async Task APointOfAnotherAgency_CannotBeChosen()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var draft = await applicant.BeginAsync();

        (await applicant.SendPointAsync(draft, TestApplications.OtherAgency)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task AnotherPoint_HasItsPrecautionsReadAnew()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;

        await applicant.SendPointAsync(draft, TestApplications.PointTwo);

        (await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check")).Location.ShouldBe($"/apply/filing/{draft}");
        (await applicant.Browser.OpenAsync($"/apply/filing/{draft}")).Words.ShouldContain("还有 1 项待完成");
    }

    [Fact]
    public async Task WithoutThePromise_NothingIsFiled()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;

        var answer = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check"), "提交申报");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Promise").ShouldBe("请阅读并勾选承诺。");
        (await applicant.FindDraftAsync(draft)).ShouldNotBeNull();
    }

    [Fact]
    public async Task WithASectionMissing_NothingIsFiled()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var page = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check");
        await applicant.EnterAsync(applicant.FullFile() with { WorkHistory = [] });

        var answer = await applicant.Browser.PressAsync(page, "提交申报", ("Promise", "true"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await applicant.FindDraftAsync(draft)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Rule107_WhoHasFiledThisYear_CannotBeginAnother()
    {
        var (applicant, _) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;

        var answer = await applicant.SendChoiceAsync(TestFiling.OtherAgency);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("一年只能申报一次");
    }

    [Fact]
    public async Task Rule107_WhoWasFiledElsewhereMeanwhile_IsRefusedAndKeepsTheDraft()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}/withdraw"), "确定撤回");
        var draft = await applicant.BeginAsync();
        await applicant.ChoosePointAsync(draft, TestApplications.PointOne);
        await TestApplications.FileAsync(host, TestApplications.OtherAgency, other => applicant.Person with { ApplicationPlanId = other.ApplicationPlanId, PointId = other.PointId });

        var answer = await applicant.SubmitAsync(draft);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("一年只能申报一次");
        (await applicant.FindDraftAsync(draft)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Rule107_TwoSubmissionsAtOnce_FileOnce()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var pages = new[] { await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check"), await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check") };

        var answers = await Task.WhenAll(pages.Select(page => applicant.Browser.PressAsync(page, "提交申报", ("Promise", "true"))));

        answers.Count(answer => answer.Status == HttpStatusCode.Redirect).ShouldBe(1);
        answers.Single(answer => answer.Status != HttpStatusCode.Redirect).Status.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.NotFound);
        (await CountAsync(applicant)).ShouldBe(1);
    }

    [Fact]
    public async Task TheSameFormTwiceAtOnce_FilesOnceAndKeepsItsPhotos()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        await applicant.UploadAsync($"/apply/data/{applicant.AccountId}/photos/Portrait/{applicant.AccountId}", "me.jpg", TestFiling.Picture(900, 1200, SKColors.Teal));
        var page = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => applicant.Browser.PressAsync(page, "提交申报", ("Promise", "true"))));

        answers.ShouldAllBe(answer => answer.Location == $"/apply/applications/{draft}");
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        (await clerk.OpenAsync($"/applications/{draft}/photos/Portrait")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ManyAtOnce_EachGetANumberOfTheirOwn()
    {
        var ready = new List<(TestFiling Applicant, Guid Draft)>();
        for (var index = 0; index < 8; index++)
        {
            ready.Add(await TestFiling.AddReadyAsync(host));
        }

        var answers = await Task.WhenAll(ready.Select(one => one.Applicant.SubmitAsync(one.Draft)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect);
        var numbers = new List<string>();
        foreach (var (applicant, draft) in ready)
        {
            numbers.Add((await TestApplications.ReadAsync(host, TestApplications.PointOne, draft)).ApplicationNumber);
            applicant.Dispose();
        }

        numbers.ShouldBeUnique();
    }

    [Fact]
    public async Task Decision26_WhoseIdNumberStandsUnderAnotherPhone_IsSentToTheCounter()
    {
        var (_, filed) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        using var applicant = await TestFiling.AddAsync(host, filed with { Phone = TestApplicant.Next().Phone });

        await applicant.EnterAsync(applicant.FullFile());
        // The beginning says the same to everybody whose account is not bound.
        var draft = await applicant.BeginAsync();
        (await applicant.Browser.OpenAsync($"/apply/filing/{draft}")).Words.ShouldContain("关联账号");
        await applicant.ChoosePointAsync(draft, TestApplications.PointOne);

        var answer = await applicant.SubmitAsync(draft);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("带身份证到确认点或注册机构");
        (await applicant.FindDraftAsync(draft)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Decision26_WhoWasImportedWhileSignedIn_IsBoundAtTheBeginning()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await TestApplications.FileAsync(host, TestApplications.PointOne, other => applicant.Person with { ApplicationPlanId = other.ApplicationPlanId, PointId = other.PointId });

        (await applicant.SendChoiceAsync()).Location.ShouldBe("/apply/applications");

        (await applicant.SendChoiceAsync()).ErrorOf("").ShouldContain("一年只能申报一次");
    }

    [Fact]
    public async Task Decision26_WhatSomebodyEnteredBefore_GoesWhenTheAccountComesToItsPerson()
    {
        var person = TestApplicant.Next();
        using var stranger = await TestFiling.AddAsync(host, person with { Phone = TestApplicant.Next().Phone });
        await stranger.EnterAsync(stranger.FullFile());
        var draft = await stranger.BeginAsync();
        await TestApplications.FileAsync(host, TestApplications.PointOne, other => person with { ApplicationPlanId = other.ApplicationPlanId, PointId = other.PointId });
        using var browser = host.CreateBrowser();

        (await TestApplicant.RegisterAsync(browser, person)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await stranger.FindDraftAsync(draft)).ShouldBeNull();
        (await stranger.ReadAsync()).Person.ShouldBeNull();
    }

    [Fact]
    public async Task ASuspendedAgency_TakesNothing()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var plans = await TestPlans.AddAsync(host);
        var (_, filing, _) = await plans.AddPlanAsync(published: true);
        await TestFiling.OpenAsync(host, filing);
        await TestFiling.SuspendAsync(host, plans.County.Agency.Id);
        var offered = await TestFiling.FindFilingAsync(host, TestFiling.Agency);
        var page = await applicant.Browser.OpenAsync($"/apply/filing?province={offered.ProvinceId}");

        var answer = await applicant.Browser.PressAsync(page, "定期注册", ("Plan", filing.ToString()));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("不在网报开放时间内");
    }

    [Fact]
    public async Task WhatWasChangedSinceItWasChecked_IsNotPromised()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var page = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check");
        await applicant.EnterAsync(applicant.FullFile() with { Address = "另一处" });

        (await applicant.Browser.PressAsync(page, "提交申报", ("Promise", "true"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Decision11_FiledAgainByThePersonThemselves_NobodyAcceptsTheTransfer()
    {
        var (transfer, person) = await TestTransfers.OfferAsync(host, TestApplications.PointOne, TestFiling.OtherAgency);
        using var applicant = await TestFiling.AddAsync(host, person);
        await applicant.EnterAsync(applicant.FullFile());
        var draft = await applicant.BeginAsync();
        await applicant.ChoosePointAsync(draft, TestApplications.PointOne);

        (await applicant.SubmitAsync(draft)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await TestTransfers.ReadAsync(host, transfer)).State.ShouldBe(TransferState.Withdrawn);
    }

    [Fact]
    public async Task LastValues_AreCarriedOverFromTheNewestApplication()
    {
        var (id, filed) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        using var applicant = await TestFiling.AddAsync(host, filed);
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}/withdraw"), "确定撤回");

        await applicant.BeginAsync();

        var file = await applicant.ReadAsync();
        file.Employment.ShouldBe(filed.Employment);
        file.Certificates.Single().Info.ShouldBe(filed.Certificate);
    }

    [Fact]
    public async Task LastValues_FillWhatIsMissingAndLeaveTheRest()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var portrait = $"/apply/data/{applicant.AccountId}/photos/Portrait/{applicant.AccountId}";
        await applicant.UploadAsync(portrait, "old.jpg", TestFiling.Picture(900, 1200, SKColors.Blue));
        await applicant.SubmitAsync(draft);
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{draft}/withdraw"), "确定撤回");
        await applicant.UploadAsync(portrait, "new.jpg", TestFiling.Picture(900, 1200, SKColors.Red));
        await applicant.EnterAsync((await applicant.ReadAsync()) with { WorkHistory = [], Address = "新地址" });

        await applicant.BeginAsync();

        var file = await applicant.ReadAsync();
        file.WorkHistory.Count.ShouldBe(1);
        file.Address.ShouldBe("新地址");
        using var response = await applicant.Browser.Client.GetAsync(portrait);
        using var picture = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync());
        picture.GetPixel(100, 100).Red.ShouldBeGreaterThan((byte)200);
    }

    [Fact]
    public async Task OfACertificateWithoutAStickerPhoto_NoneOfAnEarlierTryIsShown()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var first = applicant.FullFile().Certificates[0];
        await applicant.EnterAsync(applicant.FullFile() with { Certificates = [first] });
        await applicant.UploadAsync($"/apply/data/{applicant.AccountId}/photos/Sticker/{first.Id}", "sticker.jpg", TestFiling.Picture(900, 1200, SKColors.Blue));
        var draft = await applicant.BeginAsync(kind: RegistrationKind.First);
        await applicant.ChoosePointAsync(draft, TestApplications.PointOne);
        var stale = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check");
        var second = first with { Id = Guid.CreateVersion7(), StickerId = null, Info = first.Info with { Number = "20129900931000010", Type = QualificationType.JuniorSecondary } };
        await applicant.EnterAsync((await applicant.ReadAsync()) with { Address = "另一处" });
        (await applicant.Browser.PressAsync(stale, "提交申报", ("Promise", "true"))).Status.ShouldBe(HttpStatusCode.Conflict);
        await applicant.EnterAsync((await applicant.ReadAsync()) with { Certificates = [second] });

        (await applicant.SubmitAsync(draft)).Status.ShouldBe(HttpStatusCode.Redirect);

        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        (await clerk.OpenAsync($"/applications/{draft}/photos/Sticker")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ASystemIssuedCertificate_IsNeverSelfDeclared()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var address = $"/apply/data/{applicant.AccountId}/certificates/{Guid.CreateVersion7()}";

        await applicant.Browser.PressAsync(
            await applicant.Browser.OpenAsync(address),
            "保存,下一步上传照片",
            [.. RecordSectionTests.Certificate(applicant.Person.Certificate.Number), ("Origin", "SystemIssued"), ("Certificate.Origin", "SystemIssued")]);

        (await applicant.ReadAsync()).Certificates.Single().Info.Origin.ShouldBe(CertificateOrigin.LegacyAdded);
    }

    [Fact]
    public async Task ADraft_IsItsOwnersAlone()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        using var other = await TestFiling.AddAsync(host);
        foreach (var address in new[] { "", "/point", "/precautions", "/check" })
        {
            (await other.Browser.OpenAsync($"/apply/filing/{draft}{address}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var address in new[] { "person", "employment", "assessment", "history", "certificates", "portrait" })
        {
            (await other.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/{address}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task GivenUp_TheDraftGoesAndWhatWasEnteredStays()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;

        (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/filing/{draft}"), "放弃这次申报")).Location.ShouldBe("/apply/filing");

        (await applicant.FindDraftAsync(draft)).ShouldBeNull();
        (await applicant.ReadAsync()).WorkHistory.Count.ShouldBe(1);
    }

    [Fact]
    public async Task BegunWithAnotherAgency_TheFormerDraftGoes()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var former = await applicant.BeginAsync();
        (await applicant.BeginAsync()).ShouldBe(former);

        var other = await applicant.BeginAsync(TestFiling.OtherAgency);

        other.ShouldNotBe(former);
        (await applicant.FindDraftAsync(former)).ShouldBeNull();
    }

    [Fact]
    public async Task TheCheck_SaysWhatThePolicyWillMakeOfIt()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var file = applicant.FullFile();
        await applicant.EnterAsync(file with { Assessment = file.Assessment! with { TrainingHours = 312 }, Employment = file.Employment! with { Stage = "Senior" } });
        var draft = await applicant.BeginAsync();
        await applicant.ChoosePointAsync(draft, TestApplications.PointOne);

        var page = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check");

        page.Words.ShouldContain("培训学时 312,不足 360");
        page.Words.ShouldContain("任教学段是高中");
        page.Words.ShouldContain("现场确认要带的材料");
        (await applicant.SubmitAsync(draft)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<int> CountAsync(TestFiling applicant)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        var account = await context.Set<Identity.Domain.Accounts.Account>().SingleAsync(row => row.Id == applicant.AccountId);
        return await context.Set<PersonApplication>().CountAsync(row => row.PersonId == account.PersonId);
    }
}

public sealed class FilingOnSqliteTests(SqliteHost host) : FilingTests(host);

public sealed class FilingOnMySqlTests(MySqlHost host) : FilingTests(host);
