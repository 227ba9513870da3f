using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>What is submitted waits for others who file; what its applicant saves meanwhile, from another tab, is not lost.</summary>
public abstract class SubmissionTurnTests(ProductHost host)
{
    [Fact]
    public async Task WhatIsSavedWhileANewApplicationWaits_IsNotPassedOver()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var saved = (await applicant.ReadAsync()) with { Address = "另一处" };

        (await SubmitAsync(applicant, draft, () => applicant.EnterAsync(saved))).ShouldBe(FrameworkErrorCodes.ChangedByAnother);

        (await applicant.FindDraftAsync(draft)).ShouldNotBeNull();
        (await applicant.SubmitAsync(draft)).Location.ShouldBe($"/apply/applications/{draft}");
    }

    [Fact]
    public async Task WhatIsSavedWhileAnEditWaits_IsNotDeleted()
    {
        var (applicant, id) = await TestFiling.AddFiledAsync(host);
        using var owned = await TestFiling.SignInAgainAsync(applicant);
        applicant.Dispose();
        await owned.Browser.PressAsync(await owned.Browser.OpenAsync($"/apply/applications/{id}"), "修改申报信息");

        var fault = await SubmitAsync(owned, id, async () => await owned.Browser.PressAsync(
            await owned.Browser.OpenAsync($"/apply/data/{id}/employment?for={id}"), "保存", ("Employment.School", "改过的学校")));

        fault.ShouldBe(FrameworkErrorCodes.ChangedByAnother);
        (await owned.ReadAsync(id)).Employment!.School.ShouldBe("改过的学校");
    }

    /// <summary>Submits what stands there, and has something done between its preparation and its turn; returns why it was refused.</summary>
    private async Task<string> SubmitAsync(TestFiling applicant, Guid draft, Func<Task> meanwhile)
    {
        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        var services = scope.ServiceProvider;
        applicant.SignIn(services, await services.GetRequiredService<IPersonDirectory>().FindPersonAsync(draft));
        var view = await services.GetRequiredService<DraftAppService>().GetAsync(draft);
        var shown = new CheckedRecord(view.Record.Version, view.Record.File.CertificateOf(view.Draft)?.Info.Origin);
        var submission = services.GetRequiredService<SubmissionAppService>();

        var record = await submission.PrepareAsync(draft, hasPromised: true, shown, TestContext.Current.CancellationToken);
        await meanwhile();
        var refused = await Should.ThrowAsync<BusinessRuleException>(() => services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            await submission.SubmitAsync(draft, view.Draft.Version, record, TestContext.Current.CancellationToken);
            return true;
        }));
        return refused.Code;
    }
}

public sealed class SubmissionTurnOnSqliteTests(SqliteHost host) : SubmissionTurnTests(host);

public sealed class SubmissionTurnOnMySqlTests(MySqlHost host) : SubmissionTurnTests(host);
