using System.Net;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>The query conditions (rules 21 and 22, SPEC §8).</summary>
public abstract class ListQueryTests(ProductHost host)
{
    private static readonly string[] Names = ["𠮷野文", "吉野文", "阿卜杜拉·买买提", "王芳"];
    private static readonly string[] Endings = ["100%", "1000", "小_学", "小大学"];
    private readonly string school = TestPeople.NewSchool();

    [Theory]
    [InlineData("name", "𠮷", 0)]
    [InlineData("name", "野文", 0, 1)]
    [InlineData("name", "阿卜杜拉•买买提", 2)]
    [InlineData("name", " 王芳 ", 3)]
    [InlineData("name", "%", new int[0])]
    [InlineData("remark", "100%", 0)]
    [InlineData("remark", "小_学", 2)]
    [InlineData("remark", "_", 2)]
    [InlineData("archiveNumber", "00", 0, 1, 2, 3)]
    [InlineData("archiveNumber", "0012", 2)]
    [InlineData("archiveNumber", "12", new int[0])]
    [InlineData("status", "MaterialsComplete", 1)]
    [InlineData("status", "PendingConfirmation", 0, 2, 3)]
    [InlineData("reviewStatus", "FirstPassed", 1)]
    [InlineData("reviewStatus", "None", 0, 2, 3)]
    [InlineData("kind", "First", 3)]
    [InlineData("kind", "Renewal", 0, 1, 2)]
    public async Task Get_WithACondition_ShowsTheRowsThatMeetIt(string field, string value, params int[] expected)
    {
        var filed = await FileFourAsync();
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync($"/applications?school={school}&{field}={WebUtility.UrlEncode(value)}");

        IdsOf(page).ShouldBe(expected.Select(index => filed[index].Id));
    }

    [Theory]
    [InlineData("100%", 0)]
    [InlineData("小_学", 2)]
    [InlineData("1", 0, 1)]
    public async Task Get_WithWildcardsInTheSchool_TakesThemLiterally(string ending, params int[] expected)
    {
        var filed = await TestApplications.FileAsync(host, TestApplications.PointOne, 4, (draft, index) => draft.At(school + Endings[index]));
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        IdsOf(await browser.OpenAsync("/applications?school=" + WebUtility.UrlEncode(school + ending))).ShouldBe(expected.Select(index => filed[index].Id));
    }

    [Fact]
    public async Task Get_WithNumbers_FindsTheCertificateWholeAndTheApplicationByItsBeginning()
    {
        var (id, draft) = (await FileFourAsync())[0];
        var number = (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ApplicationNumber;
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        IdsOf(await browser.OpenAsync("/applications?certificateNumber=" + draft.Certificate.Number)).ShouldBe([id]);
        IdsOf(await browser.OpenAsync("/applications?certificateNumber=" + draft.Certificate.Number[..^1])).ShouldBeEmpty();
        IdsOf(await browser.OpenAsync("/applications?applicationNumber=" + number)).ShouldBe([id]);
        IdsOf(await browser.OpenAsync($"/applications?school={school}&applicationNumber={number[..8]}")).Count.ShouldBe(4);
        IdsOf(await browser.OpenAsync("/applications?applicationNumber=" + number[1..])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("idNumber")]
    [InlineData("phone")]
    public async Task Post_WithAWholePrivateNumber_ShowsTheRowAndPutsItInNoAddress(string field)
    {
        var (id, draft) = (await FileFourAsync())[1];
        var number = field == "phone" ? draft.Phone : draft.IdNumber;
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.PressAsync(await browser.OpenAsync("/applications"), "查询", (field, number));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Address.ShouldBe("/applications");
        IdsOf(page).ShouldBe([id]);
        page.Document.QuerySelectorAll($"[href*='{number}'],[action*='{number}'],[formaction*='{number}']").ShouldBeEmpty();
        IdsOf(await browser.OpenAsync($"/applications?{field}={number}")).ShouldBe([id]);
        IdsOf(await browser.OpenAsync($"/applications?{field}={number[..^1]}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WithAnIdNumberInLowerCase_FindsIt()
    {
        const string Number = "99999719480101014X";
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne, draft => draft with { IdNumber = Number });
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        IdsOf(await browser.OpenAsync("/applications?idNumber=+" + Number.Replace('X', 'x'))).ShouldBe([id]);
    }

    [Fact]
    public async Task Post_WithoutAPrivateNumber_LeadsToAnAddressThatCanBeKept()
    {
        await FileFourAsync();
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var answer = await browser.PressAsync(await browser.OpenAsync("/applications"), "查询", ("school", school), ("kind", "First"));
        var page = await browser.OpenAsync(answer.Location);

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldStartWith("/applications?");
        IdsOf(page).Count.ShouldBe(1);
        page.Document.QuerySelector("#school")!.GetAttribute("value").ShouldBe(school);
        LinkOf(page, "重置").ShouldBe("/applications");
    }

    [Fact]
    public async Task Get_WithAnUnknownPlan_IsNotFound()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        using var elsewhere = await host.SignInAsync("cs7s1s1xzcqr01");
        var foreign = (await elsewhere.OpenAsync("/applications")).Document.QuerySelector("#planId option")!.GetAttribute("value");

        (await browser.OpenAsync("/applications?planId=" + Guid.CreateVersion7())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/applications?planId=" + foreign)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<IReadOnlyList<(Guid Id, FilingDraft Draft)>> FileFourAsync()
    {
        var filed = await TestApplications.FileAsync(
            host, TestApplications.PointOne, 4, (draft, index) => draft.At(school) with { Name = Names[index], Kind = index == 3 ? RegistrationKind.First : RegistrationKind.Renewal });
        for (var index = 0; index < filed.Count; index++)
        {
            await SetAsync(filed[index].Id, nameof(OnlineApplication.Remark), Endings[index]);
            await SetAsync(filed[index].Id, nameof(OnlineApplication.ArchiveNumber), $"001{index}");
        }

        await SetAsync(filed[1].Id, nameof(OnlineApplication.Status), ConfirmationStatus.MaterialsComplete);
        await SetAsync(filed[1].Id, nameof(OnlineApplication.ReviewStatus), ReviewStatus.FirstPassed);
        return filed;
    }

    private Task SetAsync<T>(Guid id, string property, T value) => TestApplications.SetAsync(host, TestApplications.PointOne, id, property, value);
}

public sealed class ListQueryOnSqliteTests(SqliteHost host) : ListQueryTests(host);

public sealed class ListQueryOnMySqlTests(MySqlHost host) : ListQueryTests(host);
