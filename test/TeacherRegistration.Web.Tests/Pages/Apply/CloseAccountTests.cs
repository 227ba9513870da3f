using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>DP-8: applicants have their account erased; what they have filed stays with its agency.</summary>
public abstract class CloseAccountTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private const string Operation = "POST /apply/account/close";

    [Fact]
    public async Task BeforeIt_ThePageSaysWhatGoesAndWhatStays()
    {
        var (applicant, id) = await AddFiledAsync();
        using var owned = applicant;
        var number = (await TestApplications.ReadAsync(host, Point, id)).ApplicationNumber;

        var page = await applicant.Browser.OpenAsync(TestErasure.Address);

        page.Words.ShouldContain("立即删除");
        page.Words.ShouldContain("个人中心");
        page.Words.ShouldContain(number);
        page.Words.ShouldContain("测试六省一市一县教育和体育局");
        page.Words.ShouldContain("36 个月");
        page.Words.ShouldContain("注销不等于撤回申报");
    }

    [Fact]
    public async Task Closed_NothingOfTheAccountIsLeft()
    {
        var (applicant, _) = await AddFiledAsync();
        using var owned = applicant;
        var draft = await applicant.AddDraftAsync(TestFiling.OtherAgency);
        var agency = await Audit.AuditRows.FindAgencyAsync(host, TestFiling.OtherAgency);
        var photo = (await applicant.ReadAsync()).PortraitId!.Value;
        await SavePortraitAsync(applicant.AccountId, photo);
        await SavePortraitAsync(applicant.AccountId, Guid.CreateVersion7());
        await SavePortraitAsync(agency, draft);
        await TestCopy.DownloadAsync(applicant.Browser);
        await LogInAsync(applicant);

        var answer = await TestErasure.CloseAsync(applicant.Browser);

        answer.Location.ShouldBe("/apply?closed=true", answer.ErrorOf(""));
        (await TestErasure.FindAsync(host, applicant.AccountId)).ShouldBeEmpty();
        await Eventually.FindAsync(() => Task.FromResult(PortraitsOf(applicant.AccountId) == 0 && !Blobs.Exists(PhotoKind.Portrait.Container(), agency, draft) ? "" : null), "deletion of the photos");
        (await applicant.Browser.OpenAsync("/apply/data")).Location.ShouldStartWith("/apply");
        (await applicant.Browser.OpenAsync(answer.Location)).Words.ShouldContain("账号已注销");
    }

    [Fact]
    public async Task Closed_WhatWasFiledStaysWithItsAgency()
    {
        var (applicant, id) = await AddFiledAsync();
        using var owned = applicant;
        await SavePortraitAsync(await Audit.AuditRows.FindAgencyAsync(host, Point[..8]), id);

        await TestErasure.CloseAsync(applicant.Browser);

        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        (await clerk.OpenAsync($"/applications/{id}")).Words.ShouldContain(applicant.Person.IdNumber);
        Blobs.Exists(PhotoKind.Portrait.Container(), await Audit.AuditRows.FindAgencyAsync(host, Point[..8]), id).ShouldBeTrue();
    }

    [Fact]
    public async Task Closed_TheListHasTheAccountsIdAndTheTime()
    {
        using var applicant = await TestFiling.AddAsync(host);

        await TestErasure.CloseAsync(applicant.Browser);

        (await TestErasure.ReadLineAsync(host, applicant.AccountId)).Select(part => part.Key).ShouldBe(["Account", "At"]);
    }

    [Fact]
    public async Task Closed_TheRecordNamesIdsAlone()
    {
        var (applicant, _) = await AddFiledAsync();
        using var owned = applicant;

        await TestErasure.CloseAsync(applicant.Browser);

        var record = (await TestApplications.ReadAuditOfAsync(host, applicant.AccountId, Operation)).ShouldHaveSingleItem();
        record.Result.ShouldBe(302);
        record.SubjectId.ShouldBe(applicant.AccountId.ToString());
        record.Changes!.ShouldContain("Account");
        record.Changes!.ShouldContain("PersonalRecord");
        foreach (var personal in new[] { applicant.Person.Name, applicant.Person.IdNumber[^4..], applicant.Person.Phone[^4..], "***" })
        {
            record.Changes!.Replace(applicant.AccountId.ToString(), "", StringComparison.Ordinal).ShouldNotContain($"\"{personal}");
        }
    }

    [Theory]
    [InlineData(null, 0, HttpStatusCode.BadRequest)]
    [InlineData("true", 16, HttpStatusCode.Forbidden)]
    public async Task WithoutTickOrFreshFactor_NothingIsDeletedNorNoted(string? tick, int minutes, HttpStatusCode expected)
    {
        using var applicant = await TestFiling.AddAsync(host);
        await TestErasure.AgeFactorAsync(host, applicant.AccountId, TimeSpan.FromMinutes(minutes));

        var answer = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(TestErasure.Address), TestErasure.Button, ("Understood", tick));

        answer.Status.ShouldBe(expected);
        (await TestErasure.FindAsync(host, applicant.AccountId)).ShouldContain("Account");
        (await TestErasure.ReadListAsync(host)).ShouldNotContain(applicant.AccountId);
    }

    [Fact]
    public async Task AnAccountThatWasChangedMeanwhile_IsNotErased()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var page = await applicant.Browser.OpenAsync(TestErasure.Address);

        var answer = await applicant.Browser.PressAsync(page, TestErasure.Button, ("Understood", "true"), ("Version", "7"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await TestErasure.ReadListAsync(host)).ShouldNotContain(applicant.AccountId);
    }

    [Fact]
    public async Task SentTwiceAtOnce_ItIsDoneOnceAndAnsweredTheSame()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var (address, fields) = Browser.Describe(await applicant.Browser.OpenAsync(TestErasure.Address), TestErasure.Button, ("Understood", "true"));

        var answers = await Task.WhenAll(applicant.Browser.PostAsync(address, fields), applicant.Browser.PostAsync(address, fields));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect && answer.Location.StartsWith("/apply"));
        answers.ShouldContain(answer => answer.Location == "/apply?closed=true");
        (await TestApplications.ReadAuditOfAsync(host, applicant.AccountId, Operation)).Count(record => record.Reason is null).ShouldBe(1);
    }

    [Fact]
    public async Task Afterwards_TheLoginAnswersAsForANumberThatNobodyHas()
    {
        var (applicant, _) = await AddFiledAsync();
        using var owned = applicant;
        await TestErasure.CloseAsync(applicant.Browser);

        var (erased, unknown) = (await LogInByPasswordAsync(applicant.Person.IdNumber), await LogInByPasswordAsync(TestApplicant.Next().IdNumber));
        var byPhone = await LogInByPhoneAsync(applicant.Person.IdNumber, applicant.Person.Phone);

        (erased.Status, erased.ErrorOf("")).ShouldBe((unknown.Status, unknown.ErrorOf("")));
        byPhone.Status.ShouldBe(HttpStatusCode.Conflict);
        byPhone.Words.ShouldContain("不是同一个账号的,或还没有注册");
    }

    [Fact]
    public async Task Afterwards_TheSameNumberRegistersAnewAndFindsWhatWasFiled()
    {
        var (applicant, id) = await AddFiledAsync();
        using var owned = applicant;
        await applicant.Browser.OpenAsync($"/apply/applications/{id}/form.pdf");
        await TestErasure.CloseAsync(applicant.Browser);
        using var browser = host.CreateBrowser();

        var registered = await TestApplicant.RegisterAsync(browser, applicant.Person);

        registered.Location.ShouldBe("/apply/applications", registered.Words);
        (await browser.OpenAsync(registered.Location)).Location.ShouldBe($"/apply/applications/{id}");
        (await browser.OpenAsync($"/apply/applications/{id}/access")).Words.ShouldContain("还没有人看过", customMessage: "Own acts under the closed account are nobody else's.");
        (await browser.OpenAsync("/apply/data")).Words.ShouldNotContain("teacher@example.com");
    }

    [Fact]
    public async Task SPEC26_WithAnotherPhone_ANewAccountShowsNothing()
    {
        var (applicant, id) = await AddFiledAsync();
        using var owned = applicant;
        await TestErasure.CloseAsync(applicant.Browser);
        using var browser = host.CreateBrowser();

        await TestApplicant.RegisterAsync(browser, applicant.Person with { Phone = TestApplicant.Next().Phone });

        (await browser.OpenAsync($"/apply/applications/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private IBlobStore Blobs => host.Services.GetRequiredService<IBlobStore>();

    private int PortraitsOf(Guid ownerId) => Blobs.List(PhotoKind.Portrait.Container()).Count(blob => blob.TenantId == ownerId);

    private Task SavePortraitAsync(Guid ownerId, Guid id) => Blobs.SaveAsync(PhotoKind.Portrait.Container(), ownerId, id, TestFiling.Picture(10, 10, SKColors.Teal));

    private async Task<(TestFiling Applicant, Guid Application)> AddFiledAsync()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        var applicant = await TestFiling.AddAsync(host, draft);
        await applicant.EnterAsync(applicant.FullFile());
        return (applicant, id);
    }

    /// <summary>A login by phone, which leaves a device, a record and a session of its own.</summary>
    private async Task LogInAsync(TestFiling applicant) => (await LogInByPhoneAsync(applicant.Person.IdNumber, applicant.Person.Phone)).Status.ShouldBe(HttpStatusCode.Redirect);

    private async Task<Answer> LogInByPhoneAsync(string idNumber, string phone)
    {
        using var browser = host.CreateBrowser();
        var page = await browser.OpenAsync("/apply/phone");
        await browser.PressAsync(page, "获取验证码", ("Phone", phone));
        return await browser.PressAsync(page, "登录", ("IdNumber", idNumber), ("Phone", phone), ("Code", await browser.ReadCodeAsync(phone)));
    }

    private async Task<Answer> LogInByPasswordAsync(string idNumber)
    {
        using var browser = host.CreateBrowser();
        return await browser.PressAsync(await browser.OpenAsync("/apply"), "下一步", ("IdNumber", idNumber), ("Password", TestApplicant.Password));
    }
}

public sealed class CloseAccountOnSqliteTests(SqliteHost host) : CloseAccountTests(host);

public sealed class CloseAccountOnMySqlTests(MySqlHost host) : CloseAccountTests(host);
