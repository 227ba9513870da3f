using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>What arrives at the same moment: a form counts once (CC-2), and of two people one is first (CC-1).</summary>
public abstract class ConfirmTwinTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const int Twins = 20;
    private const int Rounds = 10;

    [Fact]
    public async Task Post_TwentyTimesAtOnceAndOnceMore_HasOneEffectAndOneAnswer()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));
        var (address, fields) = Browser.Describe(page, "材料齐全", CaseForm.AllMet(page));

        var answers = await Task.WhenAll(Enumerable.Range(0, Twins).Select(_ => browser.PostAsync(address, fields)));
        var later = await browser.PostAsync(address, fields);

        answers.Append(later).ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect);
        answers.Append(later).Select(answer => answer.Location).Distinct().ShouldHaveSingleItem();
        (await CountApprovalsAsync(browser, id)).ShouldBe(1);
        (await CountDoneAsync(id)).ShouldBe(1);
    }

    [Fact]
    public async Task Post_ByTwoPeopleAtOnce_LetsOneInAndTellsTheOther()
    {
        using var clerk = await host.SignInAsync(Clerk);
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");
        for (var round = 0; round < Rounds; round++)
        {
            var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
            var forms = new List<(Browser Browser, string Address, List<KeyValuePair<string, string>> Fields)>();
            foreach (var browser in new[] { clerk, officer })
            {
                var page = await browser.OpenAsync(CaseForm.AddressOf(id));
                var (address, fields) = Browser.Describe(page, "材料齐全", CaseForm.AllMet(page));
                forms.Add((browser, address, fields));
            }

            var answers = await Task.WhenAll(forms.Select(form => form.Browser.PostAsync(form.Address, form.Fields)));

            answers.Select(answer => answer.Status).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Conflict]);
            (await CountApprovalsAsync(clerk, id)).ShouldBe(1);
            (await CountDoneAsync(id)).ShouldBe(1);
        }
    }

    private static async Task<int> CountApprovalsAsync(Browser browser, Guid id) =>
        (await browser.OpenAsync($"/applications/{id}/approvals")).Document.QuerySelectorAll("main tbody tr").Length;

    private async Task<int> CountDoneAsync(Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var subject = id.ToString();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>()
            .CountAsync(record => record.SubjectId == subject && record.Result == 302 && record.Reason == null);
    }
}

public sealed class ConfirmTwinOnSqliteTests(SqliteHost host) : ConfirmTwinTests(host);

public sealed class ConfirmTwinOnMySqlTests(MySqlHost host) : ConfirmTwinTests(host);
