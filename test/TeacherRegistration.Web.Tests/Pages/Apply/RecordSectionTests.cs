using System.Net;
using System.Text.Json;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>个人中心: each section is kept as it was entered, and each field that is wrong says so beside itself (SPEC §3).</summary>
public abstract class RecordSectionTests(ProductHost host)
{
    public static TheoryData<string, string, string, string> WrongFields => new()
    {
        { "person", "Ethnicity", "", "必填" },
        { "person", "Ethnicity", "99x", "不在" },
        { "person", "Email", "nobody", "电子邮箱" },
        { "person", "PostCode", "12345", "邮编" },
        { "person", "Address", "", "必填" },
        { "person", "Major", "甲\u202E乙", "字符" },
        { "employment", "Employment.School", "", "必填" },
        { "employment", "Employment.Stage", "University", "不在" },
        { "employment", "Employment.ContractEnd", "2001-01-01", "不能早于" },
        { "employment", "Employment.WorkStart", "2099-01-01", "不能晚于今天" },
        { "employment", "Employment.SchoolStart", "", "必填" },
        { "assessment", "Assessment.Years[0].Annual", "Best", "不在" },
        { "assessment", "Assessment.Years[0].Year", "1980", "年度不正确" },
        { "assessment", "Assessment.TrainingHours", "10000", "9999" },
        { "assessment", "Assessment.LastRegisteredOn", "2099-01-01", "不能晚于今天" },
        { "assessment", "Assessment.LastConclusion", "", "必填" },
        { "history", "Rows[0].From", "2013.9", "2013.09" },
        { "history", "Rows[0].To", "2001.01", "不能早于" },
        { "history", "Rows[0].Unit", "", "必填" },
    };

    public static TheoryData<string, string, string> WrongCertificates => new()
    {
        { "Number", "2012990092100001", "17 位" },
        { "Number", "20129900981000001", "编码规则" },
        { "Number", "20129900921000000", "编码规则" },
        { "Type", "SeniorSecondary", "资格种类" },
        { "IssuedOn", "2013-06-01", "年份" },
        { "IssuedOn", "", "必填" },
        { "Subject", "", "必填" },
        { "IssuingAgency", "", "必填" },
    };

    /// <summary>What is typed in of a certificate; serials from 900001 are free of those of <see cref="TestPeople"/>.</summary>
    public static (string Name, string? Value)[] Certificate(string number) =>
        [("Number", number), ("Type", "Primary"), ("Subject", "语文"), ("IssuingAgency", "测试六省一市一县教育局"), ("IssuedOn", "2012-06-01")];

    private static readonly (string Name, string? Value)[] Person =
        [("Ethnicity", "05"), ("PoliticalStatus", "Masses"), ("Education", "Bachelor"), ("Degree", "Bachelor"), ("GraduatedFrom", "测试师范大学"), ("Major", "𠮷语"), ("Email", "a@example.com"), ("Address", "测试县 1 号"), ("PostCode", "999000")];

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task AWrongField_IsNamedAndNothingIsLost(string section, string field, string value, string message)
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        var before = JsonSerializer.Serialize(await applicant.ReadAsync());
        var page = await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/{section}");

        var answer = await applicant.Browser.PressAsync(page, "保存", (field, value));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(ShortOf(field)).ShouldContain(message);
        answer.Document.QuerySelector($"[name='{field}']").ShouldNotBeNull();
        JsonSerializer.Serialize(await applicant.ReadAsync()).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(WrongCertificates))]
    public async Task Decision7_ACertificateThatIsTypedIn_AgreesWithItsNumber(string field, string value, string message)
    {
        using var applicant = await TestFiling.AddAsync(host);
        var page = await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/certificates/{Guid.CreateVersion7()}");

        var answer = await applicant.Browser.PressAsync(
            page, "保存,下一步上传照片", [.. Certificate("20129900921900001").Where(right => right.Name != field), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldContain(message);
        (await applicant.ReadAsync()).Certificates.ShouldBeEmpty();
    }

    [Fact]
    public async Task EverySection_IsKeptAsItWasEntered()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var address = $"/apply/data/{applicant.AccountId}";
        await SaveAsync(applicant, $"{address}/person", Person);
        await SaveAsync(applicant, $"{address}/history", [("Rows[0].From", "2013.09"), ("Rows[0].Unit", "测试小学"), ("Rows[2].From", "2018.09"), ("Rows[2].Unit", "第二小学")]);
        await SaveAsync(applicant, $"{address}/assessment", [("Assessment.Years[0].Annual", "Qualified"), ("Assessment.TrainingHours", "400"), ("Assessment.Sanctions", "无\n处分")]);

        var file = await applicant.ReadAsync();
        file.Person!.Ethnicity.ShouldBe("05");
        file.Person.Major.ShouldBe("𠮷语");
        file.Address.ShouldBe("测试县 1 号");
        file.WorkHistory.Select(row => row.Unit).ShouldBe(["测试小学", "第二小学"]);
        file.WorkHistory[0].To.ShouldBe("至今");
        file.Assessment!.Annual.Single().Result.ShouldBe("Qualified");
        file.Assessment.Sanctions.ShouldBe("无\n处分");
    }

    [Theory]
    [InlineData("history", "Rows.index")]
    [InlineData("assessment", "Assessment.Years.index")]
    public async Task ARowThatIsNamedAndNotSent_IsNone(string section, string index)
    {
        using var applicant = await TestFiling.AddAsync(host);
        var (address, fields) = Browser.Describe(await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/{section}"), "保存");
        var sent = fields.Where(field => !field.Key.Contains('[', StringComparison.Ordinal)).Append(KeyValuePair.Create(index, "0"));

        (await applicant.Browser.PostAsync(address, sent)).Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task AllThatIsMissing_IsSaidAtOnce()
    {
        using var applicant = await TestFiling.AddAsync(host);

        var answer = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/employment"), "保存");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var field in new[] { "School", "SchoolType", "Title", "ContractStart", "ContractEnd", "SchoolStart" })
        {
            answer.ErrorOf(field).ShouldBe("必填。");
        }
    }

    [Fact]
    public async Task Rule51_ACertificateOfTheRegisterOrTheHistory_CannotBeEdited()
    {
        foreach (var origin in new[] { CertificateOrigin.SystemIssued, CertificateOrigin.LegacyRegistered })
        {
            using var applicant = await TestFiling.AddAsync(host);
            var held = new HeldCertificate(Guid.CreateVersion7(), applicant.Person.Certificate with { Origin = origin });
            await applicant.EnterAsync(applicant.FullFile() with { Certificates = [held] });
            var address = $"/apply/data/{applicant.AccountId}/certificates/{held.Id}";
            (await applicant.Browser.OpenAsync(address)).Document.QuerySelector("#Number").ShouldBeNull();
            // A form that was made for another one, sent to this one's address.
            var form = await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/certificates/{Guid.CreateVersion7()}");
            var (_, fields) = Browser.Describe(form, "保存,下一步上传照片", Certificate("20129900921900002"));

            (await applicant.Browser.PostAsync(address, fields)).Status.ShouldBe(HttpStatusCode.Conflict);

            (await applicant.ReadAsync()).Certificates.Single().ShouldBe(held);
        }
    }

    [Fact]
    public async Task Rule50_ACertificateAddedByTheApplicant_CanBeEditedAndRemoved()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        var address = $"/apply/data/{applicant.AccountId}/certificates/{(await applicant.ReadAsync()).Certificates[0].Id}";

        (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), "保存", ("Subject", "数学"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await applicant.ReadAsync()).Certificates.Single().Info.Subject.ShouldBe("数学");

        (await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), "删除这本证书")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await applicant.ReadAsync()).Certificates.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheSameCertificate_IsNotEnteredTwice()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        var number = (await applicant.ReadAsync()).Certificates[0].Info.Number;

        var answer = await applicant.Browser.PressAsync(
            await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/certificates/{Guid.CreateVersion7()}"), "保存,下一步上传照片", Certificate(number));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Number").ShouldContain("已经填写过");
    }

    [Fact]
    public async Task WhileAnApplicationIsEntered_EachStepLeadsToTheNextThatIsNotDone()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile() with { Person = null, WorkHistory = [] });
        var draft = await applicant.BeginAsync();
        var point = await applicant.SendPointAsync(draft, TestApplications.PointOne);

        var read = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(point.Location), "我已阅读");
        var person = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(read.Location), "保存", Person);
        var history = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(person.Location), "保存", ("Rows[0].From", "2010.09"), ("Rows[0].Unit", "中心小学"));

        read.Location.ShouldBe($"/apply/data/{applicant.AccountId}/person?for={draft}");
        person.Location.ShouldBe($"/apply/data/{applicant.AccountId}/history?for={draft}", person.ErrorOf(""));
        history.Location.ShouldBe($"/apply/filing/{draft}", history.ErrorOf(""));
    }

    [Fact]
    public async Task ADraftThatIsGone_LosesNothingThatIsSaved()
    {
        using var applicant = await TestFiling.AddAsync(host);

        var saved = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/person?for={Guid.CreateVersion7()}"), "保存", Person);

        saved.Status.ShouldBe(HttpStatusCode.Redirect);
        (await applicant.ReadAsync()).Person.ShouldNotBeNull();
    }

    [Fact]
    public async Task OfSeveralCertificates_TheChosenOneIsRegistered()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var file = await applicant.ReadAsync();
        var second = new HeldCertificate(Guid.CreateVersion7(), file.Certificates[0].Info with { Number = "20129900931000009", Type = QualificationType.JuniorSecondary }, Guid.CreateVersion7(), Guid.CreateVersion7());
        await applicant.EnterAsync(file with { Certificates = [file.Certificates[0], second] });
        (await applicant.Browser.OpenAsync($"/apply/filing/{draft}")).Words.ShouldContain("还有 1 项待完成");

        var page = await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/certificates?for={draft}");
        var (address, fields) = Browser.Describe(page, $"注册这一本 {second.Info.Number}");
        (await applicant.Browser.PostAsync(address, fields)).Location.ShouldBe($"/apply/filing/{draft}");
        await applicant.SubmitAsync(draft);

        (await TestApplications.ReadAsync(host, TestApplications.PointOne, draft)).CertificateNumber.ShouldBe(second.Info.Number);
    }

    [Fact]
    public async Task ASectionThatWasChangedInAnotherTab_IsNotOverwritten()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        var page = await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/person");
        await applicant.EnterAsync(applicant.FullFile() with { Address = "另一处" });

        (await applicant.Browser.PressAsync(page, "保存", ("Address", "旧地址"))).Status.ShouldBe(HttpStatusCode.Conflict);

        (await applicant.ReadAsync()).Address.ShouldBe("另一处");
    }

    private static async Task SaveAsync(TestFiling applicant, string address, (string Name, string? Value)[] fields)
    {
        var answer = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), "保存", fields);
        answer.Location.ShouldBe("/apply/data", answer.ErrorOf(""));
    }

    /// <summary>The name beside which the page shows what the service found.</summary>
    private static string ShortOf(string field) => field.Replace("Employment.", "", StringComparison.Ordinal).Replace("Assessment.", "", StringComparison.Ordinal);
}

public sealed class RecordSectionOnSqliteTests(SqliteHost host) : RecordSectionTests(host);

public sealed class RecordSectionOnMySqlTests(MySqlHost host) : RecordSectionTests(host);
