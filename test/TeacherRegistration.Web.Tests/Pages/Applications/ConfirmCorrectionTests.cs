using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>档案号, 备注 and corrections of the work information (rules 52 to 57).</summary>
public abstract class ConfirmCorrectionTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private static readonly string[] Prefixes = ["", "Employment.", "View.Case.", "Case."];

    [Theory]
    [InlineData("12a")]
    [InlineData("１２")]
    [InlineData("1 2")]
    [InlineData("1-2")]
    [InlineData("123456789012345678901")]
    public async Task Post_WithAnArchiveNumberThatIsNoDigits_IsRefusedBesideTheField(string number)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        var answer = await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "保存", ("ArchiveNumber", number), ("Remark", "补交"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("ArchiveNumber").ShouldBe("档案号只能输入数字,最多 20 位。");
        answer.Document.QuerySelector("#ArchiveNumber")!.GetAttribute("value").ShouldBe(number);
        (await ReadAsync(id)).Remark.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(501)]
    [InlineData(500)]
    public async Task Post_WithARemark_TakesFiveHundredCharacters(int length)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        var answer = await browser.PressAsync(
            await browser.OpenAsync(CaseForm.AddressOf(id)), "保存", ("ArchiveNumber", "0012"), ("Remark", new string('备', length)));

        answer.Status.ShouldBe(length > 500 ? HttpStatusCode.BadRequest : HttpStatusCode.Redirect);
        answer.ErrorOf("Remark").ShouldBe(length > 500 ? "备注不能超过 500 个字。" : "");
        (await ReadAsync(id)).ArchiveNumber.ShouldBe(length > 500 ? "" : "0012");
    }

    [Theory]
    [InlineData("Remark")]
    [InlineData("Answers[0].Note")]
    [InlineData("Employment.School")]
    public async Task Post_WithHiddenCharacters_IsRefused(string field)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));

        var answer = await browser.PressAsync(page, "保存修改", [.. CaseForm.NotMet(0), ("HasConsent", "true"), (field, "a\u202Eb")]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ReadAsync(id)).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("HasConsent", null, "HasConsent")]
    [InlineData("Employment.School", "", "School")]
    [InlineData("Employment.Ownership", "Royal", "Ownership")]
    [InlineData("Employment.PostGrade", "14", "PostGrade")]
    [InlineData("Employment.ContractEnd", "2012-01-01", "ContractEnd")]
    [InlineData("Employment.ContractStart", "0001-01-01", "ContractStart")]
    [InlineData("Employment.WorkStart", "2999-01-01", "WorkStart")]
    [InlineData("Employment.WorkStart", "1939-12-31", "WorkStart")]
    [InlineData("Employment.TeachingStart", "", "TeachingStart")]
    [InlineData("Employment.SchoolStart", "2023-02-29", "Employment.SchoolStart")]
    public async Task PostCorrect_WithAnInvalidValue_IsRefusedBesideItAndKeepsWhatWasTyped(string field, string? value, string place)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        (string Name, string? Value)[] given = [("Employment.Subject", "新学科"), ("HasConsent", "true")];

        var answer = await browser.PressAsync(
            await browser.OpenAsync(CaseForm.AddressOf(id)), "保存修改", [.. given.Where(pair => pair.Name != field), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(place).ShouldNotBeEmpty();
        answer.Document.QuerySelector("[name='Employment.Subject']")!.GetAttribute("value").ShouldBe("新学科");
        (await ReadAsync(id)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task PostCorrect_WithConsent_KeepsOldAndNewAndWhoseChangeItIs()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        var answer = await browser.PressAsync(
            await browser.OpenAsync(CaseForm.AddressOf(id)), "保存修改", ("Employment.School", "东山中心小学"), ("HasConsent", "true"));

        answer.Location.ShouldEndWith("?done=Corrected");
        var stored = await ReadAsync(id);
        (stored.School, stored.Employment.School).ShouldBe(("东山中心小学", "东山中心小学"));
        (stored.DataVersion, stored.DataSource, stored.DataStatus).ShouldBe((2, DataSource.ConfirmationEdit, DataStatus.CorrectedWhenVerified));
        var record = (await TestApplications.ReadAuditAsync(host, id)).Single(row => row.Result == 302);
        record.UserName.ShouldBe(Clerk);
        record.Reason.ShouldBe("ApplicantConsents");
        record.Changes!.ShouldContain("测试中心小学");
        record.Changes!.ShouldContain("东山中心小学");
    }

    [Fact]
    public async Task PostCorrect_WithFieldsOfTheSystem_IgnoresThem()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        var before = await ReadAsync(id);
        using var browser = await host.SignInAsync(Clerk);
        (string, string?)[] forged =
        [
            .. Prefixes.SelectMany(prefix => new (string, string?)[]
            {
                (prefix + "DataSource", "Import"), (prefix + "DataStatus", "Verified"), (prefix + "Status", "MaterialsComplete"), (prefix + "ReviewStatus", "FinalPassed"),
                (prefix + "PointId", Guid.CreateVersion7().ToString()), (prefix + "TenantId", Guid.CreateVersion7().ToString()), (prefix + "DataVersion", "9"),
            }),
        ];

        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "保存修改", [("Employment.Subject", "数学"), ("HasConsent", "true"), .. forged]);

        var stored = await ReadAsync(id);
        (stored.Employment.Subject, stored.DataSource, stored.DataStatus, stored.DataVersion).ShouldBe(("数学", DataSource.ConfirmationEdit, DataStatus.CorrectedWhenVerified, 2));
        (stored.Status, stored.ReviewStatus, stored.PointId, stored.TenantId).ShouldBe((before.Status, before.ReviewStatus, before.PointId, before.TenantId));
    }

    private Task<OnlineApplication> ReadAsync(Guid id) =>
        TestApplications.ReadAsync(host, TestApplications.PointOne, id);
}

public sealed class ConfirmCorrectionOnSqliteTests(SqliteHost host) : ConfirmCorrectionTests(host);

public sealed class ConfirmCorrectionOnMySqlTests(MySqlHost host) : ConfirmCorrectionTests(host);
