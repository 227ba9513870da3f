using System.Net;
using SkiaSharp;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>修改, change of point and 撤回 by the applicant (rule 67, SPEC decision 12).</summary>
public abstract class EditTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";

    [Fact]
    public async Task Decision12_WhatWasFiled_IsChangedAndThePaperIsOutdated()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        var before = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);

        await EditAsync(applicant, id, ("Employment.School", "改过的学校"));
        var answer = await applicant.SubmitAsync(id, "提交修改");

        answer.Location.ShouldBe($"/apply/applications/{id}", answer.ErrorOf(""));
        var after = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);
        after.School.ShouldBe("改过的学校");
        after.DataVersion.ShouldBe(before.DataVersion + 1);
        after.PaperVersion.ShouldBe(before.PaperVersion);
        after.ApplicationNumber.ShouldBe(before.ApplicationNumber);
        after.DataSource.ShouldBe(DataSource.Applicant);
        (await applicant.FindDraftAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task WithNothingChangedThatIsPrinted_ThePaperStaysValid()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        var before = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);
        await EditAsync(applicant, id);
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/data/{id}/person?for={id}"), "保存", ("Email", "another@example.com"));

        (await applicant.SubmitAsync(id, "提交修改")).Status.ShouldBe(HttpStatusCode.Redirect);

        var after = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);
        after.Person.Email.ShouldBe("another@example.com");
        (after.DataVersion, after.DataSource, after.DataStatus).ShouldBe((before.DataVersion, before.DataSource, before.DataStatus));
    }

    [Fact]
    public async Task BeforeItIsSubmitted_NothingIsChanged()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;

        await EditAsync(applicant, id, ("Employment.School", "改过的学校"));

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).School.ShouldBe(applicant.Person.Employment.School);
        (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/filing/{id}"), "放弃修改")).Location.ShouldBe($"/apply/applications/{id}");
        (await applicant.FindDraftAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Rule67_AfterAConclusion_ItIsRefused()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        var page = await applicant.Browser.OpenAsync($"/apply/applications/{id}");
        await EditAsync(applicant, id, ("Employment.School", "改过的学校"));
        await CaseForm.CompleteAsync(clerk, id);

        var answer = await applicant.SubmitAsync(id, "提交修改");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("已给出确认结论,如需修改请联系确认点");
        (await applicant.Browser.PressAsync(page, "修改申报信息")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await applicant.Browser.OpenAsync($"/apply/applications/{id}")).Words.ShouldNotContain("修改申报信息");
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).School.ShouldBe(applicant.Person.Employment.School);
    }

    [Fact]
    public async Task Rule67_ReturnedToNotConfirmed_ItIsPossibleAgain()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(clerk, id);
        await clerk.PressAsync(await clerk.OpenAsync(CaseForm.AddressOf(id)), "未作确认");

        await EditAsync(applicant, id, ("Employment.School", "改过的学校"));

        (await applicant.SubmitAsync(id, "提交修改")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Decision12_AfterTheConfirmationEndOfThePoint_ItIsRefused()
    {
        var (applicant, id) = await AddAsync(TestApplications.EndedPoint);
        using var owned = applicant;
        var page = await applicant.Browser.OpenAsync($"/apply/applications/{id}");
        page.Words.ShouldNotContain("修改申报信息");
        var version = (await TestApplications.ReadAsync(host, TestApplications.EndedPoint, id)).Version;

        var edit = await PostAsync(applicant, $"/apply/applications/{id}?handler=Edit", version);
        var withdrawal = await PostAsync(applicant, $"/apply/applications/{id}/withdraw", version);

        edit.Status.ShouldBe(HttpStatusCode.Conflict);
        edit.ErrorOf("").ShouldContain("确认时间已结束");
        withdrawal.Status.ShouldBe(HttpStatusCode.Conflict);
        (await TestApplications.ReadAsync(host, TestApplications.EndedPoint, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
    }

    [Fact]
    public async Task ChangedByTheCounterMeanwhile_NothingIsOverwritten()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        await EditAsync(applicant, id, ("Employment.School", "改过的学校"));
        await clerk.PressAsync(await clerk.OpenAsync(CaseForm.AddressOf(id)), "保存修改", ("Employment.School", "窗口改的学校"), ("HasConsent", "true"));

        (await applicant.SubmitAsync(id, "提交修改")).Status.ShouldBe(HttpStatusCode.Conflict);

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).School.ShouldBe("窗口改的学校");
        // Begun anew, it starts from what stands now.
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}"), "修改申报信息");
        (await applicant.ReadAsync(id)).Employment!.School.ShouldBe("窗口改的学校");
    }

    [Fact]
    public async Task Decision12_WhilePeopleFileOnline_ThePointCanBeChanged()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        await EditAsync(applicant, id, ("Employment.School", "改过的学校"));
        await applicant.ChoosePointAsync(id, TestApplications.PointTwo);

        (await applicant.SubmitAsync(id, "提交修改")).Status.ShouldBe(HttpStatusCode.Redirect);

        var point = await TestApplications.FindPointAsync(host, TestApplications.PointTwo);
        (await TestApplications.ReadAsync(host, TestApplications.PointTwo, id)).PointId.ShouldBe(point.Id);
    }

    [Fact]
    public async Task AnImportedApplication_CanBeEditedWithoutPhotos()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne, CertificateOrigin.LegacyRegistered);
        using var owned = applicant;

        await EditAsync(applicant, id, ("Employment.Subject", "数学"));

        (await applicant.SubmitAsync(id, "提交修改")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Certificate.Origin.ShouldBe(CertificateOrigin.LegacyRegistered);
    }

    [Fact]
    public async Task APhotoThatIsAddedInAnEdit_StandsOnTheApplicationOnceItIsSubmitted()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        await EditAsync(applicant, id);
        (await applicant.UploadAsync($"/apply/data/{id}/photos/Portrait/{id}", "me.jpg", TestFiling.Picture(900, 1200, SKColors.Teal))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.OpenAsync($"/applications/{id}/photos/Portrait")).Status.ShouldBe(HttpStatusCode.NotFound);

        await applicant.SubmitAsync(id, "提交修改");

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).DataVersion.ShouldBe(2);
        await Eventually.FindAsync(async () => await clerk.OpenAsync($"/applications/{id}/photos/Portrait") is { Status: HttpStatusCode.OK } photo ? photo : null, "the portrait");
    }

    [Fact]
    public async Task ARefusedEdit_LeavesThePhotosOfTheApplication()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        await EditAsync(applicant, id, ("Employment.Subject", "数学"));
        await applicant.UploadAsync($"/apply/data/{id}/photos/Portrait/{id}", "me.jpg", TestFiling.Picture(900, 1200, SKColors.Teal));
        var page = await applicant.Browser.OpenAsync($"/apply/filing/{id}/check");
        await CaseForm.CompleteAsync(clerk, id);

        (await applicant.Browser.PressAsync(page, "提交修改", ("Promise", "true"))).Status.ShouldBe(HttpStatusCode.Conflict);

        (await clerk.OpenAsync($"/applications/{id}/photos/Portrait")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnotherCertificateInAnEdit_NeedsItsPhotos()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        await EditAsync(applicant, id, ("Employment.Subject", "数学"));
        var added = $"/apply/data/{id}/certificates/{Guid.CreateVersion7()}?for={id}";
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(added), "保存,下一步上传照片", RecordSectionTests.Certificate("20129900921900004"));
        var page = await applicant.Browser.OpenAsync($"/apply/data/{id}/certificates?for={id}");
        var (address, fields) = Browser.Describe(page, "注册这一本 20129900921900004");

        (await applicant.Browser.PostAsync(address, fields)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await applicant.Browser.OpenAsync($"/apply/filing/{id}/check")).Location.ShouldBe($"/apply/filing/{id}");
    }

    [Fact]
    public async Task ACertificateThatIsTypedOver_NeedsItsPhotos()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne, CertificateOrigin.LegacyAdded);
        using var owned = applicant;
        await EditAsync(applicant, id, ("Employment.Subject", "数学"));
        var certificate = $"/apply/data/{id}/certificates/{(await applicant.ReadAsync(id)).Certificates[0].Id}?for={id}";

        (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(certificate), "保存", ("Subject", "数学"))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await applicant.Browser.OpenAsync($"/apply/filing/{id}/check")).Location.ShouldBe($"/apply/filing/{id}");
    }

    [Fact]
    public async Task WithoutItsCertificate_TheRecordKeepsThePortrait()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne, CertificateOrigin.LegacyAdded);
        using var owned = applicant;
        await EditAsync(applicant, id, ("Employment.Subject", "数学"));
        var portrait = $"/apply/data/{id}/photos/Portrait/{id}";
        await applicant.UploadAsync(portrait, "me.jpg", TestFiling.Picture(900, 1200, SKColors.Teal));
        var certificate = $"/apply/data/{id}/certificates/{(await applicant.ReadAsync(id)).Certificates[0].Id}?for={id}";
        var page = $"/apply/data/{id}/photos/Certificate/{(await applicant.ReadAsync(id)).Certificates[0].Id}";
        await applicant.UploadAsync(page, "page.jpg", TestFiling.Picture(900, 1200, SKColors.Beige));

        (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(certificate), "删除这本证书")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await applicant.Browser.OpenAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await applicant.Browser.OpenAsync(portrait)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnEdit_LeavesThePersonalCentreAsItIs()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;
        await EditAsync(applicant, id, ("Employment.School", "改过的学校"));

        await applicant.SubmitAsync(id, "提交修改");

        (await applicant.ReadAsync()).Employment!.School.ShouldBe(applicant.Person.Employment.School);
    }

    [Fact]
    public async Task Withdrawn_ItStandsInNoListAndThePersonMayFileAgain()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        var filed = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);

        (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}/withdraw"), "确定撤回")).Location.ShouldBe($"/apply/applications/{id}");

        (await applicant.Browser.OpenAsync($"/apply/applications/{id}")).Words.ShouldContain("您已撤回这份申报");
        (await clerk.OpenAsync($"/applications?applicationNumber={filed.ApplicationNumber}")).Words.ShouldNotContain(filed.IdMask);
        // Whoever has the number still in hand is told.
        (await clerk.OpenAsync($"/applications/{id}")).Words.ShouldContain("已撤回");
        var draft = await applicant.BeginAsync(TestFiling.OtherAgency);
        await applicant.ChoosePointAsync(draft, TestApplications.OtherAgency);
        (await applicant.SubmitAsync(draft)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Withdrawn_NobodyConfirmsIt()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        using var clerk = await host.SignInAsync(Clerk);
        var form = await clerk.OpenAsync(CaseForm.AddressOf(id));
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}/withdraw"), "确定撤回");

        (await clerk.PressAsync(form, "材料齐全", CaseForm.AllMet(form))).Status.ShouldBe(HttpStatusCode.Conflict);

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Status.ShouldBe(ConfirmationStatus.Withdrawn);
    }

    [Fact]
    public async Task AnotherPersonsApplication_CannotBeEditedOrWithdrawn()
    {
        var (applicant, id) = await AddAsync(TestApplications.PointOne);
        using var owned = applicant;
        using var other = await TestFiling.AddAsync(host);

        (await PostAsync(other, $"/apply/applications/{id}?handler=Edit", 1)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(other, $"/apply/applications/{id}/withdraw", 1)).Status.ShouldBe(HttpStatusCode.NotFound);

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
    }

    /// <summary>An application as an import brings it, without photos, and its applicant.</summary>
    private async Task<(TestFiling Applicant, Guid Id)> AddAsync(string pointCode, CertificateOrigin origin = CertificateOrigin.SystemIssued)
    {
        var (id, person) = (await TestApplications.FileAsync(host, pointCode, 1, (draft, _) => draft with
        {
            Certificate = draft.Certificate with { Origin = origin },
            Person = draft.Person with { Email = "teacher@example.com" },
            WorkHistory = [new WorkHistoryRow("2013.09", "至今", "测试中心小学", "小学语文", "教师")],
        }))[0];
        return (await TestFiling.AddAsync(host, person), id);
    }

    /// <summary>Begins the edit and changes 现阶段工作信息.</summary>
    private static async Task EditAsync(TestFiling applicant, Guid id, params (string Name, string? Value)[] fields)
    {
        var begun = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}"), "修改申报信息");
        begun.Location.ShouldBe($"/apply/filing/{id}", begun.ErrorOf(""));
        var saved = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/data/{id}/employment?for={id}"), "保存", fields);
        saved.Location.ShouldBe($"/apply/filing/{id}", saved.ErrorOf(""));
    }

    /// <summary>Sends a form that no page offers any more, with the tokens of one that is there.</summary>
    private static async Task<Answer> PostAsync(TestFiling applicant, string address, long version)
    {
        var (_, fields) = Browser.Describe(await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/history"), "保存");
        return await applicant.Browser.PostAsync(
            address, [.. fields.Where(field => field.Key.StartsWith("__", StringComparison.Ordinal)), KeyValuePair.Create("Version", version.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
    }
}

public sealed class EditOnSqliteTests(SqliteHost host) : EditTests(host);

public sealed class EditOnMySqlTests(MySqlHost host) : EditTests(host);
