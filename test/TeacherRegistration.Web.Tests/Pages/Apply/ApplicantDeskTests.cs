using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>Point and agency bind an applicant's account at the counter, and enter a new phone (SPEC decision 26).</summary>
public abstract class ApplicantDeskTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;

    [Fact]
    public async Task Decision26_AnUnboundAccount_IsBoundAtTheCounterAndRecorded()
    {
        var (id, applicant, phone) = await UnboundWithPhoneAsync();
        using var owned = applicant;
        using var clerk = await SignInAsync();
        (await clerk.OpenAsync($"/applications/{id}")).Words.ShouldContain("申请人账号");
        var page = await clerk.OpenAsync(AddressOf(id));
        page.Words.ShouldContain("未关联");

        var answer = await clerk.PressAsync(page, "关联账号", ("Phone", phone));

        (await clerk.OpenAsync(answer.Location)).Words.ShouldContain("已关联");
        (await applicant.OpenAsync($"/apply/applications/{id}")).Words.ShouldContain("等待现场确认");
        (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.Operation == "POST /applications/{id:guid}/account" && record.UserName != null && record.Reason!.Contains("****", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decision26_WhoRegisteredTheIdNumberBeforehand_LosesTheAccountToThePersonAtTheCounter()
    {
        var (id, stranger) = await UnboundAsync();
        using var owned = stranger;
        using var clerk = await SignInAsync();
        var person = TestApplicant.Next();

        (await clerk.PressAsync(await clerk.OpenAsync(AddressOf(id)), "关联账号", ("Phone", person.Phone))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await stranger.OpenAsync("/apply/messages")).Location.ShouldStartWith("/apply?");
    }

    [Fact]
    public async Task AnOldVersion_ChangesNothing()
    {
        var (id, applicant) = await UnboundAsync();
        using var owned = applicant;
        using var clerk = await SignInAsync();

        var answer = await clerk.PressAsync(await clerk.OpenAsync(AddressOf(id)), "关联账号", ("Phone", TestApplicant.Next().Phone), ("Version", "0"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await clerk.OpenAsync(AddressOf(id))).Words.ShouldContain("未关联");
    }

    [Fact]
    public async Task ANewPhone_TellsTheOldOne_EndsTheSessions_AndSetsANewPassword()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        using var applicant = host.CreateBrowser();
        await TestApplicant.RegisterAsync(applicant, draft);
        var moved = draft with { Phone = TestApplicant.Next().Phone };
        using var clerk = await SignInAsync();

        var answer = await clerk.PressAsync(await clerk.OpenAsync(AddressOf(id)), "更换手机号", ("Phone", moved.Phone));

        answer.Location.ShouldEndWith("done=true");
        (await applicant.OpenAsync("/apply/messages")).Location.ShouldStartWith("/apply?");
        await Eventually.FindAsync(async () => (await clerk.ReadTextsAsync(draft.Phone)).FirstOrDefault(text => !text.Contains("验证码", StringComparison.Ordinal)), "notice to the old phone");
        (await applicant.PressAsync(await applicant.OpenAsync("/apply"), "下一步", ("IdNumber", draft.IdNumber), ("Password", TestApplicant.Password))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var page = await applicant.PressAsync(await applicant.OpenAsync("/apply/phone"), "获取验证码", ("IdNumber", moved.IdNumber), ("Phone", moved.Phone));
        (await applicant.PressAsync(page, "登录", ("Code", await applicant.ReadCodeAsync(moved.Phone)))).Location.ShouldBe("/apply/applications");
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    public async Task ANewPhone_ThatIsNone_IsToldBesideItsField(string phone)
    {
        var (id, applicant) = await UnboundAsync();
        using var owned = applicant;
        using var clerk = await SignInAsync();

        var answer = await clerk.PressAsync(await clerk.OpenAsync(AddressOf(id)), "关联账号", ("Phone", phone));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Phone").ShouldContain("11 位");
    }

    [Fact]
    public async Task AnApplicantWithoutAccount_IsSaidToHaveNone()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var clerk = await SignInAsync();

        (await clerk.OpenAsync(AddressOf(id))).Words.ShouldContain("还没有注册账号");
        (await clerk.PostAsync(AddressOf(id), (await CaseForm.TokensAsync(clerk)).Append(KeyValuePair.Create("Phone", "19700000000")))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string AddressOf(Guid id) => $"/applications/{id}/account";

    [Fact]
    public async Task AUTH15_AClerkWhoseFactorIsOld_GivesItAnew()
    {
        var (id, applicant, phone) = await UnboundWithPhoneAsync();
        using var owned = applicant;
        var account = await AddClerkAsync();
        using var clerk = await StaffSession.OpenAsync(host, account);
        var page = await clerk.OpenAsync(AddressOf(id));
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IRepository<Session>>().Query().Where(session => session.AccountId == account.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(session => session.FactorAt, session => session.FactorAt.AddMinutes(-16)));
        }

        var answer = await clerk.PressAsync(page, "关联账号", ("Phone", phone));

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Document.QuerySelector("a[href='/account/step-up']").ShouldNotBeNull();
        (await clerk.OpenAsync(AddressOf(id))).Words.ShouldContain("未关联");
    }

    /// <summary>A clerk who has just logged in: what is done here asks for a factor that is not old.</summary>
    private async Task<Browser> SignInAsync() => await StaffSession.OpenAsync(host, await AddClerkAsync());

    private async Task<StaffAccount> AddClerkAsync() =>
        await StaffAccount.AddToAsync(host, Point[..8], [RoleNames.ConfirmationUser], (await TestApplications.FindPointAsync(host, Point)).Id);

    private async Task<(Guid Id, Browser Applicant)> UnboundAsync()
    {
        var (id, applicant, _) = await UnboundWithPhoneAsync();
        return (id, applicant);
    }

    /// <summary>Somebody who has filed and registers with another phone.</summary>
    private async Task<(Guid Id, Browser Applicant, string Phone)> UnboundWithPhoneAsync()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        var (applicant, phone) = (host.CreateBrowser(), TestApplicant.Next().Phone);
        await TestApplicant.RegisterAsync(applicant, draft with { Phone = phone });
        return (id, applicant, phone);
    }
}

public sealed class ApplicantDeskOnSqliteTests(SqliteHost host) : ApplicantDeskTests(host);

public sealed class ApplicantDeskOnMySqlTests(MySqlHost host) : ApplicantDeskTests(host);
