using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>DP-8: everybody gets a copy of all that is held of them, and of nobody else.</summary>
public abstract class CopyTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private const string Clerk = "cs6s1s1xzcqr01";

    [Fact]
    public async Task TheCopy_HoldsAccountCentreApplicationMessagesAndWhoLooked()
    {
        var (applicant, id) = await AddFiledAsync();
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        var text = TestMessages.NewText();
        await TestMessages.SendAsync(clerk, id, text);
        await CaseForm.CompleteAsync(clerk, id);

        var copy = await TestCopy.DownloadAsync(applicant.Browser);

        copy.ValuesOf("account", "IdNumber").ShouldBe([applicant.Person.IdNumber]);
        copy.ValuesOf("account", "Phone").ShouldBe([applicant.Person.Phone]);
        copy.ValuesOf("centre", "Email").ShouldBe(["teacher@example.com"]);
        copy.ValuesOf("centre", "WorkHistory").Single().ShouldContain("小学语文");
        copy.ValuesOf("state", "Status").ShouldBe(["材料齐全"]);
        copy.ValuesOf("application", "Address").ShouldBe([applicant.Person.Address]);
        copy.ValuesOf("application", "CertificateNumber").ShouldBe([applicant.Person.Certificate.Number]);
        copy.ValuesOf("approvals", "ApprovalStatus").ShouldBe(["材料齐全"]);
        copy.ValuesOf("conditions", "CopyFinding").ShouldContain("具备");
        copy.ValuesOf("messages", "CopyText").ShouldContain(text);
        copy.ValuesOf("access", "CopyOffice").ShouldContain("测试六省一市一县确认点一");
        foreach (var value in new[] { applicant.Person.IdNumber, applicant.Person.Phone, text, "材料齐全" })
        {
            copy.Page.ShouldContain(value);
        }
    }

    [Fact]
    public async Task TheCopy_HoldsThePhotosAsFilesAndInThePage()
    {
        var (applicant, id) = await AddFiledAsync();
        using var owned = applicant;
        var (own, filed) = (TestFiling.Picture(295, 413, SKColors.Teal), TestFiling.Picture(295, 413, SKColors.Olive));
        await SaveAsync(applicant.AccountId, (await applicant.ReadAsync()).PortraitId!.Value, own);
        await SaveAsync(await FindAgencyAsync(), id, filed);

        var copy = await TestCopy.DownloadAsync(applicant.Browser);

        copy.Photos.Values.ShouldContain(photo => photo.SequenceEqual(own));
        copy.Photos.Values.ShouldContain(photo => photo.SequenceEqual(filed));
        copy.Page.ShouldContain(Convert.ToBase64String(own));
        copy.Photos.Keys.ShouldAllBe(name => copy.Json.Contains(name, StringComparison.Ordinal));
        copy.Page.ShouldNotContain("<script");
        copy.Page.ShouldNotContain("http");
    }

    [Fact]
    public async Task TheCopy_HoldsNothingOfOthersNorNotesOfTheOfficeToItself()
    {
        var (applicant, id) = await AddFiledAsync();
        using var owned = applicant;
        var (other, otherId) = await AddFiledAsync();
        using var alsoOwned = other;
        using var clerk = await host.SignInAsync(Clerk);
        var (text, remark) = (TestMessages.NewText(), "备注" + TestMessages.NewText());
        await TestMessages.SendAsync(clerk, otherId, text);
        await TestApplications.SetAsync(host, Point, id, nameof(OnlineApplication.Remark), remark);
        await clerk.OpenAsync($"/applications/{id}");

        var copy = await TestCopy.DownloadAsync(applicant.Browser);

        foreach (var foreign in new[] { other.Person.IdNumber, other.Person.Phone, other.Person.Certificate.Number, otherId.ToString(), text, remark, Clerk, "王一" })
        {
            copy.Text.ShouldNotContain(foreign);
        }
    }

    [Fact]
    public async Task WhatWasEntered_IsTextInThePage()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile() with { Address = "<img src=x onerror=alert(1)>" });

        (await TestCopy.DownloadAsync(applicant.Browser)).Page.ShouldContain("&lt;img src=x onerror=alert(1)&gt;");
    }

    [Fact]
    public async Task TheCopy_IsNotCachedAndItsNameTellsNothing()
    {
        using var applicant = await TestFiling.AddAsync(host);

        var copy = await TestCopy.DownloadAsync(applicant.Browser);

        copy.Headers.CacheControl!.NoStore.ShouldBeTrue();
        copy.FileName.ShouldMatch(@"^我的资料副本-\d{14}\.zip$");
    }

    [Fact]
    public async Task EachCopy_LeavesARecord()
    {
        using var applicant = await TestFiling.AddAsync(host);

        await TestCopy.DownloadAsync(applicant.Browser);

        var record = (await TestApplications.ReadAuditOfAsync(host, applicant.AccountId, "POST /apply/account Copy")).ShouldHaveSingleItem();
        record.SubjectId.ShouldBe(applicant.AccountId.ToString());
        record.Result.ShouldBe(200);
    }

    [Fact]
    public async Task TheFourthCopyOfADay_IsRefused()
    {
        using var applicant = await TestFiling.AddAsync(host);
        for (var number = 1; number <= 3; number++)
        {
            await TestCopy.DownloadAsync(applicant.Browser);
        }

        var refused = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(TestCopy.Address), TestCopy.Button);

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.ShouldContainKey("Retry-After");
        refused.ErrorOf("").ShouldContain("明天");
    }

    [Fact]
    public async Task WithAnOldFactor_TheCopyAsksForACodeAndGoesOn()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await TestErasure.AgeFactorAsync(host, applicant.AccountId, TimeSpan.FromMinutes(16));
        var browser = applicant.Browser;

        var refused = await browser.PressAsync(await browser.OpenAsync(TestCopy.Address), TestCopy.Button);
        var verify = await browser.OpenAsync(refused.Document.QuerySelector("[role=alert] a")!.GetAttribute("href")!);
        var sent = await browser.PressAsync(verify, verify.Document.QuerySelector("main form button")!.TextContent.Trim());
        var wrong = await browser.PressAsync(sent, "验证", ("Code", "000000"));
        var right = await browser.PressAsync(sent, "验证", ("Code", await browser.ReadCodeAsync(applicant.Person.Phone)));

        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        right.Location.ShouldBe(TestCopy.Address);
        await TestCopy.DownloadAsync(browser);
    }

    private async Task<(TestFiling Applicant, Guid Application)> AddFiledAsync()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        var applicant = await TestFiling.AddAsync(host, draft);
        await applicant.EnterAsync(applicant.FullFile());
        return (applicant, id);
    }

    private async Task<Guid> FindAgencyAsync() => await Audit.AuditRows.FindAgencyAsync(host, Point[..8]);

    private Task SaveAsync(Guid ownerId, Guid id, byte[] portrait) =>
        host.Services.GetRequiredService<IBlobStore>().SaveAsync(PhotoKind.Portrait.Container(), ownerId, id, portrait);
}

public sealed class CopyOnSqliteTests(SqliteHost host) : CopyTests(host);

public sealed class CopyOnMySqlTests(MySqlHost host) : CopyTests(host);
