using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>
/// What each state of a case lets each role do, inside the point's window and after it: every verb is sent by hand, whatever buttons the
/// pages show (rules 30–44, 59–78, 105–110; SPEC decisions 2, 11, 13, 20). 302: done; 403, 404, 409: refused, and nothing has changed.
/// </summary>
public abstract class CaseVerbTableTests(ProductHost host)
{
    private const string Open = TestApplications.PointOne;
    private const string Ended = TestApplications.EndedPoint;

    /// <summary>Columns: 网报待确认, 材料齐全, 材料不全, 申报未受理; then 材料齐全 after first review has passed it, and after it has sent it back.</summary>
    private const string Expected = """
        clerk          open  Save       302 302 302 409 409 302
        clerk          open  Complete   302 302 302 409 409 302
        clerk          open  Incomplete 302 302 302 409 409 302
        clerk          open  Reset      409 302 302 409 409 302
        clerk          open  Correct    302 302 302 409 409 302
        clerk          open  Paper      302 302 302 409 409 302
        clerk          open  Point      302 409 409 409 409 409
        clerk          open  Message    302 302 302 302 302 302
        clerk          open  Receipt    409 302 409 409 302 302
        clerk          open  Reject     403 403 403 403 403 403
        clerk          open  Restore    403 403 403 403 403 403
        clerk          ended Save       409 409 409 409 409 409
        clerk          ended Complete   409 409 409 409 409 409
        clerk          ended Incomplete 409 409 409 409 409 409
        clerk          ended Reset      409 409 409 409 409 409
        clerk          ended Correct    409 409 409 409 409 409
        clerk          ended Paper      409 409 409 409 409 409
        clerk          ended Point      409 409 409 409 409 409
        clerk          ended Message    302 302 302 302 302 302
        clerk          ended Receipt    409 302 409 409 302 302
        clerk          ended Reject     403 403 403 403 403 403
        clerk          ended Restore    403 403 403 403 403 403
        officer        open  Save       302 302 302 409 409 302
        officer        open  Complete   302 302 302 409 409 302
        officer        open  Incomplete 302 302 302 409 409 302
        officer        open  Reset      409 302 302 409 409 302
        officer        open  Correct    302 302 302 409 409 302
        officer        open  Paper      302 302 302 409 409 302
        officer        open  Point      302 409 409 409 409 409
        officer        open  Message    302 302 302 302 302 302
        officer        open  Receipt    409 302 409 409 302 302
        officer        open  Reject     302 302 302 409 409 409
        officer        open  Restore    409 409 409 302 409 409
        officer        ended Save       302 302 302 409 409 302
        officer        ended Complete   302 302 302 409 409 302
        officer        ended Incomplete 302 302 302 409 409 302
        officer        ended Reset      409 302 302 409 409 302
        officer        ended Correct    302 302 302 409 409 302
        officer        ended Paper      302 302 302 409 409 302
        officer        ended Point      302 409 409 409 409 409
        officer        ended Message    302 302 302 302 302 302
        officer        ended Receipt    409 302 409 409 302 302
        officer        ended Reject     302 302 302 409 409 409
        officer        ended Restore    409 409 409 302 409 409
        other point    open  Save       404 404
        other point    open  Complete   404 404
        other point    open  Incomplete 404 404
        other point    open  Reset      404 404
        other point    open  Correct    404 404
        other point    open  Paper      404 404
        other point    open  Point      404 404
        other point    open  Message    404 404
        other point    open  Receipt    404 404
        other point    open  Reject     403 403
        other point    open  Restore    403 403
        other agency   open  Save       404 404
        other agency   open  Complete   404 404
        other agency   open  Incomplete 404 404
        other agency   open  Reset      404 404
        other agency   open  Correct    404 404
        other agency   open  Paper      404 404
        other agency   open  Point      404 404
        other agency   open  Message    404 404
        other agency   open  Receipt    404 404
        other agency   open  Reject     403 403
        other agency   open  Restore    403 403
        other province open  Save       404 404
        other province open  Complete   404 404
        other province open  Incomplete 404 404
        other province open  Reset      404 404
        other province open  Correct    404 404
        other province open  Paper      404 404
        other province open  Point      404 404
        other province open  Message    404 404
        other province open  Receipt    404 404
        other province open  Reject     403 403
        other province open  Restore    403 403
        """;

    private static readonly string[] Verbs = ["Save", "Complete", "Incomplete", "Reset", "Correct", "Paper", "Point", "Message", "Receipt", "Reject", "Restore"];

    private static readonly (ConfirmationStatus Status, ReviewStatus Review)[] States =
    [
        (ConfirmationStatus.PendingConfirmation, ReviewStatus.None),
        (ConfirmationStatus.MaterialsComplete, ReviewStatus.None),
        (ConfirmationStatus.MaterialsIncomplete, ReviewStatus.None),
        (ConfirmationStatus.NotAccepted, ReviewStatus.None),
        (ConfirmationStatus.MaterialsComplete, ReviewStatus.FirstPassed),
        (ConfirmationStatus.MaterialsComplete, ReviewStatus.Returned),
    ];

    [Fact]
    public async Task EveryVerb_InEveryStateByEveryRoleInsideAndOutsideTheWindow_AnswersAsTheTableSays()
    {
        var lines = new List<string>();
        foreach (var (role, login, point) in new[]
        {
            ("clerk", "cs6s1s1xzcqr01", Open), ("clerk", "cs6s1s1xzcqr03", Ended), ("officer", "cs6s1s1xjyjrd", Open), ("officer", "cs6s1s1xjyjrd", Ended),
            ("other point", "cs6s1s1xzcqr02", Open), ("other agency", "cs6s1s2xzcqr01", Open), ("other province", "cs7s1s1xzcqr01", Open),
        })
        {
            using var browser = await host.SignInAsync(login);
            var answers = await AnswersAsync();
            foreach (var verb in Verbs)
            {
                var results = new List<string>();
                // Whose case it is, is looked at before its state.
                foreach (var state in role.StartsWith("other", StringComparison.Ordinal) ? States[..2] : States)
                {
                    results.Add(await TryAsync(browser, point, verb, state, answers));
                }

                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{role,-14} {(point == Open ? "open" : "ended"),-5} {verb,-10} {string.Join(' ', results)}"));
            }
        }

        string.Join('\n', lines).ShouldBe(Expected.ReplaceLineEndings("\n"));
    }

    /// <summary>Sends the verb, and looks that a refusal has changed nothing.</summary>
    private async Task<string> TryAsync(
        Browser browser, string point, string verb, (ConfirmationStatus Status, ReviewStatus Review) state, IReadOnlyList<KeyValuePair<string, string>> answers)
    {
        var id = await TestApplications.FileAsync(host, point);
        if (state.Status != ConfirmationStatus.PendingConfirmation)
        {
            await TestApplications.SetAsync(host, point, id, nameof(OnlineApplication.Status), state.Status);
            await TestApplications.SetAsync(host, point, id, nameof(OnlineApplication.ReviewStatus), state.Review);
            await TestApplications.WorkAsync(host, point, async services =>
            {
                var concluded = await services.GetRequiredService<IRepository<OnlineApplication>>().Query().SingleAsync(row => row.Id == id);
                var officer = new Officer("test", "测试", services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
                if (state.Status == ConfirmationStatus.NotAccepted)
                {
                    (await services.GetRequiredService<IRepository<PersonApplication>>().GetAsync(id)).End();
                }

                services.GetRequiredService<IRepository<ApprovalRecord>>().Add(ApprovalRecord.OfConfirmation(Guid.CreateVersion7(), concluded, officer));
            });
        }

        var before = await TestApplications.ReadAsync(host, point, id);
        var answer = await browser.PostAsync(AddressOf(verb, id), await FieldsAsync(browser, verb, before, answers));
        var after = await TestApplications.ReadAsync(host, point, id);
        if ((int)answer.Status >= 400)
        {
            (after.Version, after.Status, after.PointId, after.ArchiveNumber).ShouldBe((before.Version, before.Status, before.PointId, before.ArchiveNumber), $"{verb} {state}");
        }

        return ((int)answer.Status).ToString(CultureInfo.InvariantCulture);
    }

    private static string AddressOf(string verb, Guid id) => verb switch
    {
        "Save" => CaseForm.AddressOf(id),
        "Complete" or "Incomplete" or "Reset" or "Correct" or "Paper" => $"{CaseForm.AddressOf(id)}?handler={verb}",
        "Point" => $"/applications/{id}/point",
        "Message" => $"/applications/{id}/messages",
        "Receipt" => $"/applications/{id}/receipt",
        "Reject" => $"/applications/{id}/acceptance",
        _ => $"/applications/{id}/acceptance?handler=Restore",
    };

    private async Task<List<KeyValuePair<string, string>>> FieldsAsync(
        Browser browser, string verb, OnlineApplication application, IReadOnlyList<KeyValuePair<string, string>> answers)
    {
        var tokens = await CaseForm.TokensAsync(browser);
        var target = await TestApplications.FindPointAsync(host, TestApplications.PointTwo);
        (string Name, string Value)[] own =
        [
            ("Id", $"{application.Id}"), ("Version", $"{application.Version}"), ("CheckVersion", "0"), ("Reason", "测试"), ("ArchiveNumber", "77"), ("HasConsent", "true"),
            ("PointId", $"{target.Id}"), ("Text", "测试留言"),
        ];
        return
        [
            .. tokens,
            .. own.Select(field => KeyValuePair.Create(field.Name, field.Value)),
            .. answers.Select(field => verb == "Incomplete" && field.Key is "Answers[0].Status" ? KeyValuePair.Create(field.Key, "NotMet") : field),
            .. verb == "Incomplete" ? [KeyValuePair.Create("Answers[0].Shortfall", "ProofMissing")] : Array.Empty<KeyValuePair<string, string>>(),
        ];
    }

    /// <summary>The conditions all met and the work information, as a page of this kind of case sends them.</summary>
    private async Task<IReadOnlyList<KeyValuePair<string, string>>> AnswersAsync()
    {
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");
        var page = await officer.OpenAsync(CaseForm.AddressOf(await TestApplications.FileAsync(host, Open)));
        var (_, fields) = Browser.Describe(page, "材料齐全", CaseForm.AllMet(page));
        return [.. fields.Where(field => field.Key.StartsWith("Answers[", StringComparison.Ordinal) || field.Key.StartsWith("Employment.", StringComparison.Ordinal))
            .Where(field => !field.Key.EndsWith(".Shortfall", StringComparison.Ordinal))];
    }
}

public sealed class CaseVerbTableOnSqliteTests(SqliteHost host) : CaseVerbTableTests(host);

public sealed class CaseVerbTableOnMySqlTests(MySqlHost host) : CaseVerbTableTests(host);
