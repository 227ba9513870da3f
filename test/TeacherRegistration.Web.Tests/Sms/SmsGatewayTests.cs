using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Sms;

/// <summary>Gateways are configuration, the second stands in for the first, and the log says what became of each text.</summary>
public abstract class SmsGatewayTests(SmsHost host)
{
    private const string Taken = """{"code":0,"data":{"id":"G-1"}}""";
    private const string TakenByAliyun = """{"Code":"OK","Message":"OK","BizId":"B-1","RequestId":"R"}""";
    private readonly string phone = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"17{Random.Shared.NextInt64(1_000_000_000):000000000}");

    [Fact]
    public async Task TheFirstGateway_IsAskedInItsOwnWords()
    {
        await MendFirstAsync();

        var id = await SendAsync(SmsTemplates.LoginCode, ("code", "12 & 34"), ("minutes", "5"));

        var record = (await ReadAsync()).ShouldHaveSingleItem();
        host.First.Received.ShouldContain($"text={Uri.EscapeDataString("【教师资格定期注册】登录验证码 12 & 34,5 分钟内有效,请勿告诉他人。")}&id={id}");
        (record.State, record.Gateway, record.GatewayId, record.MessageId).ShouldBe((SmsState.Accepted, "main", "G-1", id));
        record.PhoneMask.ShouldBe($"{phone[..3]}****{phone[^4..]}");
    }

    [Theory]
    [InlineData(503, "{}", "HTTP 503")]
    [InlineData(200, """{"code":7}""", "NO SUCCESS")]
    [InlineData(200, "sorry", "HTTP 200")]
    public async Task WhereTheFirstFails_TheSecondSends(int status, string answer, string fault)
    {
        await MendFirstAsync();
        Answer(host.First, status, answer);
        Answer(host.Second, 200, TakenByAliyun);

        await SendAsync(SmsTemplates.LoginCode, ("code", "123456"), ("minutes", "5"));

        var records = await ReadAsync();
        records.Select(record => record.State).ShouldBe([SmsState.Failed, SmsState.Accepted], ignoreOrder: true);
        records.Single(record => record.State == SmsState.Failed).Fault.ShouldBe(fault);
        records.Single(record => record.State == SmsState.Accepted).GatewayId.ShouldBe("B-1");
        host.Second.Headers.ShouldContain(header => header.StartsWith("ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-action;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ANumberThatIsRefused_IsNotTriedElsewhere()
    {
        Answer(host.First, 422, "{}");
        Answer(host.Second, 422, "{}");

        (await Should.ThrowAsync<SmsNotSentException>(() => SendAsync(SmsTemplates.LoginCode, ("code", "1"), ("minutes", "5")))).IsNumberRefused.ShouldBeTrue();

        (await ReadAsync()).ShouldHaveSingleItem().State.ShouldBe(SmsState.Refused);
    }

    [Fact]
    public async Task WhereNoAnswerComes_OnlyACodeGoesToTheSecond()
    {
        host.First.Answer = context => { context.Abort(); return Task.CompletedTask; };
        host.Second.Answer = context => { context.Abort(); return Task.CompletedTask; };

        var notice = await Should.ThrowAsync<SmsNotSentException>(() => SendAsync(SmsTemplates.MaterialsIncomplete, ("name", "张"), ("items", "x"), ("deadline", "y"), ("point", "z")));
        var asked = (await ReadAsync()).Count;
        await Should.ThrowAsync<SmsNotSentException>(() => SendAsync(SmsTemplates.LoginCode, ("code", "1"), ("minutes", "5")));

        notice.IsOutcomeUnknown.ShouldBeTrue();
        asked.ShouldBe(1);
        (await ReadAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task AReport_SaysWhetherItArrived()
    {
        var number = Guid.CreateVersion7().ToString("N");
        Answer(host.First, 200, $$$"""{"code":0,"data":{"id":"{{{number}}}"}}""");
        Answer(host.Second, 200, $$$"""{"Code":"OK","BizId":"{{{number}}}"}""");
        await SendAsync(SmsTemplates.LoginCode, ("code", "1"), ("minutes", "5"));
        var gateway = (await ReadAsync()).Single(record => record.State == SmsState.Accepted).Gateway;
        var reports = gateway == "main"
            ? (Failed: JsonSerializer.Serialize(new { id = number, status = "UNDELIV" }), Arrived: JsonSerializer.Serialize(new[] { new { id = number, status = "DELIVRD" } }))
            : (Failed: JsonSerializer.Serialize(new { biz_id = number, success = false, err_code = "UNDELIV" }), Arrived: JsonSerializer.Serialize(new[] { new { biz_id = number, success = true, err_code = "DELIVERED" } }));

        (await ReportAsync($"/sms/reports/{gateway}/wrong", reports.Arrived)).ShouldBe(HttpStatusCode.NotFound);
        (await ReportAsync($"/sms/reports/other/{SmsHost.ReportToken}", reports.Arrived)).ShouldBe(HttpStatusCode.NotFound);
        (await ReportAsync($"/sms/reports/{gateway}/{SmsHost.ReportToken}", "no json")).ShouldBe(HttpStatusCode.BadRequest);
        (await ReadAsync()).ShouldContain(record => record.GatewayId == number && record.State == SmsState.Accepted);

        (await ReportAsync($"/sms/reports/{gateway}/{SmsHost.ReportToken}", reports.Failed)).ShouldBe(HttpStatusCode.OK);
        (await ReadAsync()).ShouldContain(record => record.GatewayId == number && record.State == SmsState.Undelivered && record.Fault == "UNDELIV");

        (await ReportAsync($"/sms/reports/{gateway}/{SmsHost.ReportToken}", reports.Arrived)).ShouldBe(HttpStatusCode.OK);
        (await ReportAsync($"/sms/reports/{gateway}/{SmsHost.ReportToken}", reports.Failed)).ShouldBe(HttpStatusCode.OK);
        (await ReadAsync()).ShouldContain(record => record.GatewayId == number && record.State == SmsState.Delivered && record.Fault == "" && record.ReportedAt != null);
    }

    [Fact]
    public async Task AConclusion_IsToldByText()
    {
        Answer(host.First, 200, Taken);
        Answer(host.Second, 200, TakenByAliyun);
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        var point = await TestApplications.FindPointAsync(host, TestApplications.PointOne);
        using var clerk = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, TestApplications.PointOne[..8], [RoleNames.ConfirmationUser], point.Id));
        var page = await clerk.OpenAsync(CaseForm.AddressOf(id));

        await clerk.PressAsync(page, "材料不全", CaseForm.AllMet(page, CaseForm.NotMet(1)));
        var incomplete = await Eventually.FindAsync(async () => (await ReadAsync(draft.Phone)).FirstOrDefault(record => record.State == SmsState.Accepted), "text about what is missing");
        await CaseForm.CompleteAsync(clerk, id);
        var complete = await Eventually.FindAsync(async () => (await ReadAsync(draft.Phone)).FirstOrDefault(record => record.Template == SmsTemplates.MaterialsComplete), "text that all is there");

        (incomplete.Template, incomplete.AgencyId).ShouldBe((SmsTemplates.MaterialsIncomplete, complete.AgencyId));
        complete.AgencyId.ShouldNotBeNull();
    }

    [Fact]
    public async Task BeyondTheAgencysQuotaOfTheMonth_NoticesAreNotedAndNotSent()
    {
        await MendFirstAsync();
        var agency = Guid.CreateVersion7();

        // Texts about accounts do not count.
        await SendAsync(agency, SmsTemplates.PasswordChanged, ("time", "今天"));
        for (var number = 0; number <= SmsHost.Quota; number++)
        {
            await SendAsync(agency, SmsTemplates.MaterialsComplete, ("name", "张"), ("agency", "县"));
        }

        await SendAsync(agency, SmsTemplates.PasswordChanged, ("time", "今天"));

        var states = (await ReadAsync()).Select(record => record.State).ToList();
        states.Count(state => state == SmsState.Accepted).ShouldBe(SmsHost.Quota + 2);
        states[^2].ShouldBe(SmsState.OverQuota);
    }

    [Fact]
    public async Task WhatWasUndoneMeanwhile_IsNotTold()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);

        var request = await scope.ServiceProvider.GetRequiredService<Messaging.Application.Messages.ApplicationSms>().ComposeAsync(id, SmsTemplates.MaterialsIncomplete, TestContext.Current.CancellationToken);

        request.ShouldBeNull();
        (await ReadAsync(draft.Phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheLog_ShowsAnAgencyItsOwnAndIsSearchedByNumber()
    {
        await MendFirstAsync();
        var county = await TestCounty.AddAsync(host);
        using var administrator = await StaffSession.OpenAsync(host, county.Administrator);
        await SendAsync(county.Id, SmsTemplates.MaterialsComplete, ("name", "张"), ("agency", "县"));
        await SendAsync(agencyId: null, SmsTemplates.PasswordChanged, ("time", "今天"));

        var page = await administrator.OpenAsync("/admin/sms");
        var found = await administrator.PressAsync(page, "查询", ("Phone", phone));
        var none = await administrator.PressAsync(page, "查询", ("Phone", "13900000000"));
        var part = await administrator.PressAsync(page, "查询", ("Phone", "1390000"));
        var failed = await administrator.OpenAsync("/admin/sms?state=Failed");

        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        page.Words.ShouldContain($"{phone[..3]}****{phone[^4..]}");
        page.Text.ShouldNotContain(phone);
        found.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        none.Words.ShouldContain("没有符合条件的短信");
        (part.Status, part.ErrorOf("Phone")).ShouldBe((HttpStatusCode.BadRequest, "请填写完整的 11 位手机号。"));
        failed.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        foreach (var day in new[] { "0001-01-01", "9999-12-31", "gestern" })
        {
            var wrong = await administrator.OpenAsync("/admin/sms?day=" + day);
            wrong.Status.ShouldBe(HttpStatusCode.BadRequest, day);
            wrong.ErrorOf("Day").ShouldNotBeEmpty(day);
        }
    }

    /// <summary>One that has just failed is asked last for a minute: here it takes a text, as the other one fails.</summary>
    private async Task MendFirstAsync()
    {
        Answer(host.First, 200, Taken);
        Answer(host.Second, 503, "{}");
        await host.Services.GetRequiredService<ISmsSender>().SendAsync(
            new SmsRequest("19999999999", SmsTemplates.LoginCode, new Dictionary<string, string> { ["code"] = "1", ["minutes"] = "5" }), TestContext.Current.CancellationToken);
    }

    private static void Answer(FakeGateway gateway, int status, string answer) => gateway.Answer = context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(answer);
    };

    private Task<Guid> SendAsync(string template, params (string Name, string Value)[] parameters) => SendAsync(agencyId: null, template, parameters);

    private async Task<Guid> SendAsync(Guid? agencyId, string template, params (string Name, string Value)[] parameters)
    {
        var request = new SmsRequest(phone, template, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)) { AgencyId = agencyId };
        await host.Services.GetRequiredService<ISmsSender>().SendAsync(request, TestContext.Current.CancellationToken);
        return request.Id;
    }

    private async Task<HttpStatusCode> ReportAsync(string address, string body)
    {
        using var client = host.CreateClient();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private Task<List<SmsRecord>> ReadAsync() => ReadAsync(phone);

    private Task<List<SmsRecord>> ReadAsync(string number) => SmsRecords.OfAsync(host, number);
}

public sealed class SmsGatewayOnSqliteTests(SqliteSmsHost host) : SmsGatewayTests(host), IClassFixture<SqliteSmsHost>;

public sealed class SmsGatewayOnMySqlTests(MySqlSmsHost host) : SmsGatewayTests(host), IClassFixture<MySqlSmsHost>;
