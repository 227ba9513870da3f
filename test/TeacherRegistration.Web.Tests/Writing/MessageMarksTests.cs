using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Writing;

/// <summary>What the list shows of 留言 stands on the application, and is right after whatever was done with the messages.</summary>
public abstract class MessageMarksTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private static readonly DateTime First = new(2026, 11, 28, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Second = First.AddMinutes(1);

    [Fact]
    public async Task AfterSendingToSeveralAndWithdrawing_EachHasTheCountOfWhatItsApplicantCanRead()
    {
        var school = TestPeople.NewSchool();
        var filed = await TestApplications.FileAsync(host, Point, 3, (draft, _) => draft.At(school));
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        var list = await clerk.OpenAsync("/applications?school=" + school);
        await clerk.PressAsync(await TestMessages.ChooseAsync(clerk, list, filed[0].Id, filed[1].Id), "发送", ("Text", TestMessages.NewText()));
        await TestMessages.SendAsync(clerk, filed[0].Id, TestMessages.NewText());
        await clerk.PressAsync(await clerk.OpenAsync(TestMessages.AddressOf(filed[1].Id)), "撤回");

        var counts = new List<int>();
        foreach (var (id, _) in filed)
        {
            var application = await TestApplications.ReadAsync(host, Point, id);
            application.MessageCount.ShouldBe((await TestMessages.ReadAsync(host, Point, id)).Count(message => message.WithdrawnAt is null));
            counts.Add(application.MessageCount);
        }

        counts.ShouldBe([2, 0, 0]);
        TextsOf(await clerk.OpenAsync("/applications?school=" + school), "#rows td[data-label=留言]").Select(text => text.Trim()).ShouldBe(["2", "", ""]);
    }

    [Fact]
    public async Task AMessage_DoesNotOvertakeWhoHasTheCaseOpen()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        var version = (await TestApplications.ReadAsync(host, Point, id)).Version;

        await TestMessages.SendAsync(clerk, id, TestMessages.NewText());

        var after = await TestApplications.ReadAsync(host, Point, id);
        (after.Version, after.MessageCount).ShouldBe((version, 1));
    }

    [Fact]
    public async Task AnAnswerThatCameSince_StillWaits()
    {
        var id = await TestApplications.FileAsync(host, Point);

        await MarkAsync(marks => marks.AnsweredAsync(id, Second));
        await MarkAsync(marks => marks.HandledAsync(id, First));
        var waiting = (await TestApplications.ReadAsync(host, Point, id)).AnsweredAt;
        await MarkAsync(marks => marks.HandledAsync(id, Second));

        waiting.ShouldBe(Second);
        (await TestApplications.ReadAsync(host, Point, id)).AnsweredAt.ShouldBeNull();
    }

    [Fact]
    public async Task AnotherAgencysApplication_IsNotMarked()
    {
        var id = await TestApplications.FileAsync(host, Point);

        await MarkAsync(marks => marks.CountAsync([id], 1), TestApplications.OtherAgency);

        (await TestApplications.ReadAsync(host, Point, id)).MessageCount.ShouldBe(0);
    }

    private Task MarkAsync(Func<IMessageMarks, Task> mark, string point = Point) => TestApplications.WorkAsync(host, point, services => mark(services.GetRequiredService<IMessageMarks>()));
}

public sealed class MessageMarksOnSqliteTests(SqliteHost host) : MessageMarksTests(host);

public sealed class MessageMarksOnMySqlTests(MySqlHost host) : MessageMarksTests(host);
