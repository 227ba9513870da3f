using System.Net;
using System.Text.RegularExpressions;
using SkiaSharp;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>系统认定 is never self-declared: it comes from a match of number, name and ID number in 证书库 (SPEC §3.3).</summary>
public abstract class CertificateMatchTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string CheckNumber = "核对证书号码";

    [Fact]
    public async Task ANumberThatIsTheApplicants_FillsInAndLocksTheCertificate()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var number = await TestRegister.AddAsync(host, applicant.Person);
        var address = NewAddress(applicant);

        var answer = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), CheckNumber, ("Number", number));

        answer.Location.ShouldBe(address);
        var page = await applicant.Browser.OpenAsync(address);
        page.Words.ShouldContain("与证书库核对一致,为系统认定");
        page.Document.QuerySelector("#Number").ShouldBeNull();
        page.Words.ShouldNotContain("添加照片");
        (await applicant.ReadAsync()).Certificates.Single().Info.ShouldBe(Registered(number));
    }

    [Fact]
    public async Task AMatch_IsFiledAsSystemIssuedWithoutAPhoto()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        await applicant.EnterAsync(applicant.FullFile() with { Certificates = [] });
        var number = await TestRegister.AddAsync(host, applicant.Person);
        await CheckAsync(applicant, NewAddress(applicant), number);

        (await applicant.SubmitAsync(draft)).Location.ShouldBe($"/apply/applications/{draft}");

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, draft)).Certificate.ShouldBe(Registered(number));
        using var clerk = await host.SignInAsync(Clerk);
        var page = await clerk.OpenAsync($"/applications/{draft}");
        page.Words.ShouldContain("请申请人联系认定机构办理证书变更");
        page.Document.QuerySelector("img.photo").ShouldBeNull();
    }

    [Fact]
    public async Task ANumberThatIsAnotherPersons_IsAnsweredLikeOneThatIsNotThere()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var address = NewAddress(applicant);
        var answers = new List<string>();

        foreach (var number in new[]
        {
            TestRegister.NextNumber(),
            await TestRegister.AddAsync(host, TestApplicant.Next()),
            await TestRegister.AddAsync(host, applicant.Person with { Name = "另一姓名" }),
        })
        {
            var answer = await CheckAsync(applicant, address, number);
            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.Words.ShouldContain("证书库中没有核对到您的这本证书");
            answers.Add(Regex.Replace(answer.Text.Replace(number, "", StringComparison.Ordinal), "value=\"[^\"]*\"|nonce=\"[^\"]*\"", ""));
            // What is typed in is kept, as it is of one that nobody has.
            await SaveAsync(applicant, address, number);
            var held = (await applicant.ReadAsync()).Certificates.Single();
            held.Info.Origin.ShouldBe(CertificateOrigin.LegacyAdded);
            held.Info.IssuingAgency.ShouldBe("测试六省一市一县教育局");
            held.LacksPhoto.ShouldBeTrue();
            (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), "删除这本证书")).Status.ShouldBe(HttpStatusCode.Redirect);
        }

        answers.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task FieldsTypedInOverAMatch_AreIgnored()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var number = await TestRegister.AddAsync(host, applicant.Person);

        await SaveAsync(applicant, NewAddress(applicant), number, ("Type", "SeniorSecondary"), ("Subject", "英语"), ("IssuedOn", "2001-01-01"), ("IssuingAgency", ""));

        (await applicant.ReadAsync()).Certificates.Single().Info.ShouldBe(Registered(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?handler=Match")]
    [InlineData("?handler=Remove")]
    public async Task AMatchedCertificate_CannotBeChangedByHand(string handler)
    {
        using var applicant = await TestFiling.AddAsync(host);
        var (address, other) = (NewAddress(applicant), NewAddress(applicant));
        var number = await TestRegister.AddAsync(host, applicant.Person);
        var (_, fields) = Browser.Describe(await applicant.Browser.OpenAsync(other), "保存,下一步上传照片", RecordSectionTests.Certificate("20129900921900031"));
        await CheckAsync(applicant, address, number);
        var version = (await applicant.Browser.OpenAsync(other)).Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;

        var answer = await applicant.Browser.PostAsync(address + handler, fields.Where(field => field.Key != "Version").Append(KeyValuePair.Create("Version", version)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await applicant.ReadAsync()).Certificates.Single().Info.ShouldBe(Registered(number));
    }

    [Fact]
    public async Task TheOrigin_IsNoField()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var address = NewAddress(applicant);

        await SaveAsync(applicant, address, "20129900921900032", ("Origin", nameof(CertificateOrigin.SystemIssued)), ("IsMatched", "true"));

        (await applicant.ReadAsync()).Certificates.Single().ShouldSatisfyAllConditions(
            held => held.Info.Origin.ShouldBe(CertificateOrigin.LegacyAdded), held => held.IsMatched.ShouldBeFalse());
    }

    [Fact]
    public async Task WhatWasEnteredBeforeTheImport_IsSystemIssuedFromThenOn()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var entered = (await applicant.ReadAsync()).Certificates.Single();
        await applicant.UploadAsync($"/apply/data/{applicant.AccountId}/photos/Certificate/{entered.Id}", "page.jpg", TestFiling.Picture(900, 1200, SKColors.Beige));
        await ImportAsync(entered.Info.Number, applicant.Person, "数学");

        var page = await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/certificates/{entered.Id}");
        (await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check")).Words.ShouldContain("与证书库核对一致");
        (await applicant.SubmitAsync(draft)).Status.ShouldBe(HttpStatusCode.Redirect);

        page.Words.ShouldContain("与证书库核对一致");
        var filed = await TestApplications.ReadAsync(host, TestApplications.PointOne, draft);
        filed.Certificate.Origin.ShouldBe(CertificateOrigin.SystemIssued);
        filed.Certificate.Subject.ShouldBe("数学");
        using var clerk = await host.SignInAsync(Clerk);
        (await clerk.OpenAsync($"/applications/{draft}/photos/Certificate")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WhatWasFiledBeforeTheImport_StaysAsItWasFiled()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;
        var filed = (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Certificate;
        await ImportAsync(filed.Number, applicant.Person, "数学");
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}"), "修改申报信息");
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/data/{id}/employment?for={id}"), "保存", ("Employment.School", "改过的学校"));

        (await applicant.SubmitAsync(id, "提交修改")).Status.ShouldBe(HttpStatusCode.Redirect);

        var amended = await TestApplications.ReadAsync(host, TestApplications.PointOne, id);
        amended.School.ShouldBe("改过的学校");
        amended.Certificate.ShouldBe(filed);
    }

    [Fact]
    public async Task AnApplicantWhoEdits_MayHaveTheNumberChecked()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = applicant;
        var number = (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Certificate.Number;
        await ImportAsync(number, applicant.Person, "数学");
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/applications/{id}"), "修改申报信息");
        var held = (await applicant.ReadAsync(id)).Certificates.Single();

        await CheckAsync(applicant, $"/apply/data/{id}/certificates/{held.Id}?for={id}", number);
        (await applicant.SubmitAsync(id, "提交修改")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Certificate.Origin.ShouldBe(CertificateOrigin.SystemIssued);
    }

    [Fact]
    public async Task AnImportThatIsTakenBack_LeavesACertificateThatNeedsItsPhoto()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        await applicant.EnterAsync(applicant.FullFile() with { Certificates = [] });
        using var administrator = await TestRegister.AdministratorAsync(host);
        var number = TestRegister.NextNumber();
        var import = await TestRegister.ImportAsync(administrator, TestRegister.Row(number, applicant.Person));
        await CheckAsync(applicant, NewAddress(applicant), number);
        var shown = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check");

        await TestRegister.RemoveAsync(administrator, import);

        (await applicant.Browser.PressAsync(shown, "提交申报", ("Promise", "true"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check")).Location.ShouldBe($"/apply/filing/{draft}");
        var held = (await applicant.ReadAsync()).Certificates.Single();
        held.Info.ShouldBe(Registered(number) with { Origin = CertificateOrigin.LegacyAdded });
        held.LacksPhoto.ShouldBeTrue();
    }

    [Fact]
    public async Task AMatchSinceTheApplicationWasChecked_IsShownBeforeItIsFiled()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var shown = await applicant.Browser.OpenAsync($"/apply/filing/{draft}/check");
        await ImportAsync((await applicant.ReadAsync()).Certificates.Single().Info.Number, applicant.Person, "数学");

        (await applicant.Browser.PressAsync(shown, "提交申报", ("Promise", "true"))).Status.ShouldBe(HttpStatusCode.Conflict);

        (await applicant.FindDraftAsync(draft)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ACorrectedRow_CorrectsThePersonalCentre()
    {
        using var applicant = await TestFiling.AddAsync(host);
        using var administrator = await TestRegister.AdministratorAsync(host);
        var number = TestRegister.NextNumber();
        await TestRegister.ImportAsync(administrator, TestRegister.Row(number, applicant.Person));
        await CheckAsync(applicant, NewAddress(applicant), number);

        await TestRegister.ImportAsync(administrator, TestRegister.Row(number, applicant.Person, "数学"));

        (await applicant.ReadAsync()).Certificates.Single().Info.Subject.ShouldBe("数学");
    }

    [Fact]
    public async Task AnIdNumberOf15Digits_IsThatOf18()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var id = applicant.Person.IdNumber;
        var number = await TestRegister.AddAsync(host, applicant.Person with { IdNumber = id[..6] + id[8..17] });

        (await CheckAsync(applicant, NewAddress(applicant), number)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Rule49_WhatIsInTheRegistrationHistory_KeepsItsOrigin()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var number = await TestRegister.AddAsync(host, applicant.Person);
        var held = new HeldCertificate(Guid.CreateVersion7(), Registered(number) with { Origin = CertificateOrigin.LegacyRegistered, Subject = "英语" });

        await applicant.EnterAsync(applicant.FullFile() with { Certificates = [held] });

        (await applicant.ReadAsync()).Certificates.Single().ShouldBe(held);
    }

    [Fact]
    public async Task TooManyNumbers_AreNotCheckedAnyMore()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var number = await TestRegister.AddAsync(host, applicant.Person);
        var address = NewAddress(applicant);
        var page = await applicant.Browser.OpenAsync(address);
        for (var index = 0; index < CertificateMatch.DailyTries; index++)
        {
            (await applicant.Browser.PressAsync(page, CheckNumber, ("Number", TestRegister.NextNumber()), ("__FormToken", $"{Guid.CreateVersion7()}"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        var answers = new[] { await CheckAsync(applicant, address, number), await applicant.Browser.PressAsync(page, "保存,下一步上传照片", RecordSectionTests.Certificate(number)) };

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.TooManyRequests && answer.Headers.ContainsKey("Retry-After"));
        answers[0].ErrorOf("Number").ShouldContain("次数太多");
        (await applicant.ReadAsync()).Certificates.ShouldBeEmpty();
    }

    private static string NewAddress(TestFiling applicant) => $"/apply/data/{applicant.AccountId}/certificates/{Guid.CreateVersion7()}";

    private static CertificateInfo Registered(string number) =>
        new(number, QualificationType.Primary, "语文", TestRegister.Issuer, new DateOnly(2013, 6, 20), CertificateOrigin.SystemIssued);

    private static async Task<Answer> CheckAsync(TestFiling applicant, string address, string number) =>
        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), CheckNumber, ("Number", number));

    private static async Task SaveAsync(TestFiling applicant, string address, string number, params (string Name, string? Value)[] over)
    {
        var fields = RecordSectionTests.Certificate(number).Select(field => field.Name == "IssuedOn" ? (field.Name, $"{number[..4]}-06-01") : field)
            .Where(field => over.All(other => other.Name != field.Name)).Concat(over);
        var answer = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), "保存,下一步上传照片", [.. fields]);
        answer.Location.ShouldBe(address, answer.ErrorOf(""));
    }

    private async Task ImportAsync(string number, FilingDraft holder, string subject)
    {
        using var browser = await TestRegister.AdministratorAsync(host);
        await TestRegister.ImportAsync(browser, TestRegister.Row(number, holder, subject));
    }
}

public sealed class CertificateMatchOnSqliteTests(SqliteHost host) : CertificateMatchTests(host);

public sealed class CertificateMatchOnMySqlTests(MySqlHost host) : CertificateMatchTests(host);
