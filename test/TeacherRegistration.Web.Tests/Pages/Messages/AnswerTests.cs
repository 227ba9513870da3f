using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Downloads;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>回复: an applicant answers a 留言, with photos where the sender has asked for them, and the case stands on top of the list until the point has dealt with it.</summary>
public abstract class AnswerTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Point = TestApplications.PointOne;
    private readonly string text = TestMessages.NewText();

    [Fact]
    public async Task AnAnswer_StandsUnderItsMessageForBoth()
    {
        using var sent = await SendAsync();
        var (id, applicant, clerk) = sent;

        var answer = await AnswerAsync(applicant, id, "明天下午来,可以吗?𠮷");
        var mine = await applicant.OpenAsync(answer.Location);
        var record = await clerk.OpenAsync(TestMessages.AddressOf(id));

        mine.Words.ShouldContain("回复已发送");
        TextsOf(mine, ".answer .lines").ShouldBe(["明天下午来,可以吗?𠮷"]);
        TextsOf(record, ".answer .lines").ShouldBe(["明天下午来,可以吗?𠮷"]);
        record.Words.ShouldContain("有待处理的回复");
    }

    [Fact]
    public async Task AnAnsweredCase_StandsOnTopOfTheListOfItsPointAlone()
    {
        using var sent = await SendAsync();
        var (id, applicant, clerk) = sent;
        using var elsewhere = await host.SignInAsync("cs6s1s1xzcqr02");
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");

        await AnswerAsync(applicant, id, text);

        (await AnsweredAsync(clerk)).ShouldContain(id);
        (await AnsweredAsync(officer)).ShouldContain(id);
        (await AnsweredAsync(elsewhere)).ShouldNotContain(id);
        (await clerk.OpenAsync("/applications?name=测试")).Document.QuerySelector(".answered").ShouldBeNull();
    }

    [Fact]
    public async Task AnAnsweredCase_ShowsTheAnswerWhereverStaffOpenIt()
    {
        using var sent = await SendAsync();
        var (id, applicant, clerk) = sent;
        await AnswerAsync(applicant, id, text);

        foreach (var address in new[] { $"/applications/{id}", CaseForm.AddressOf(id), $"/counter?id={id}" })
        {
            TextsOf(await clerk.OpenAsync(address), "section.alert-warning .answer .lines").ShouldBe([text], address);
        }
    }

    [Theory]
    [InlineData("已处理")]
    [InlineData("发送")]
    [InlineData("材料齐全")]
    [InlineData("材料不全")]
    public async Task WhatThePointDoes_TakesTheCaseFromTheTop(string button)
    {
        using var sent = await SendAsync();
        var (id, applicant, clerk) = sent;
        await AnswerAsync(applicant, id, text);
        var page = await clerk.OpenAsync(button is "已处理" or "发送" ? TestMessages.AddressOf(id) : CaseForm.AddressOf(id));

        var done = await clerk.PressAsync(page, button, button switch
        {
            "已处理" => [],
            "发送" => [("Text", "可以")],
            "材料齐全" => CaseForm.AllMet(page),
            _ => CaseForm.AllMet(page, CaseForm.NotMet(0)),
        });

        done.Status.ShouldBe(HttpStatusCode.Redirect, done.ErrorOf(""));
        (await AnsweredAsync(clerk)).ShouldNotContain(id);
        (await clerk.OpenAsync(TestMessages.AddressOf(id))).Words.ShouldNotContain("有待处理的回复");
    }

    [Fact]
    public async Task PhotosThatWereAskedFor_AreSeenByBothAndByNobodyElse()
    {
        using var sent = await SendAsync(allowsPhotos: true);
        var (id, applicant, clerk) = sent;
        using var elsewhere = await host.SignInAsync("cs6s1s1xzcqr02");
        var (_, stranger) = await TestApplicant.FileAsync(host, Point);
        using var other = stranger;

        var answer = await AnswerAsync(applicant, id, "", TestFiling.Picture(3000, 1500, SKColors.Teal), TestFiling.Picture(400, 300, SKColors.Red));
        var addresses = (await applicant.OpenAsync(answer.Location)).Document.QuerySelectorAll(".answer img").Select(image => image.GetAttribute("src")!).ToList();
        var seen = (await clerk.OpenAsync(TestMessages.AddressOf(id))).Document.QuerySelectorAll(".answer img").Select(image => image.GetAttribute("src")!).ToList();

        (addresses.Count, seen.Count).ShouldBe((2, 2));
        using var kept = SKBitmap.Decode(await applicant.Client.GetByteArrayAsync(addresses[0]));
        (kept.Width, kept.Height).ShouldBe((1600, 800));
        foreach (var address in seen)
        {
            (await clerk.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
            (await elsewhere.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await stranger.OpenAsync(addresses[0])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task PhotosThatNobodyAskedFor_AreRefused()
    {
        using var sent = await SendAsync();
        var (id, applicant, clerk) = sent;

        var answer = await AnswerAsync(applicant, id, text, TestFiling.Picture(400, 300, SKColors.Red));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain("最多附 0 张");
        (await AnsweredAsync(clerk)).ShouldNotContain(id);
    }

    [Fact]
    public async Task BadAnswers_AreRefusedBesideTheFieldAndNothingIsLost()
    {
        using var sent = await SendAsync(allowsPhotos: true);
        var (id, applicant, clerk) = sent;
        var picture = TestFiling.Picture(400, 300, SKColors.Red);

        var empty = await AnswerAsync(applicant, id, " ");
        var tooLong = await AnswerAsync(applicant, id, new string('字', 501));
        var hidden = await AnswerAsync(applicant, id, "左\u202e右");
        var four = await AnswerAsync(applicant, id, text, picture, picture, picture, picture);
        var noPicture = await AnswerAsync(applicant, id, text, "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray());

        new[] { empty, tooLong, hidden, four, noPicture }.ShouldAllBe(answer => answer.Status == HttpStatusCode.BadRequest);
        empty.ErrorOf("Text").ShouldBe("请填写回复内容。");
        tooLong.ErrorOf("Text").ShouldContain("现在有 501 个字");
        hidden.ErrorOf("Text").ShouldNotBeEmpty();
        four.ErrorOf("File").ShouldContain("最多附 3 张");
        noPicture.ErrorOf("File").ShouldNotBeEmpty();
        noPicture.Document.QuerySelector("#Text")!.TextContent.ShouldBe(text);
        (await AnsweredAsync(clerk)).ShouldNotContain(id);
    }

    [Fact]
    public async Task AMessage_IsAnsweredFiveTimesAtMost()
    {
        using var sent = await SendAsync();
        var (id, applicant, clerk) = sent;
        for (var number = 1; number <= 5; number++)
        {
            (await AnswerAsync(applicant, id, $"第 {number} 次")).Status.ShouldBe(HttpStatusCode.Redirect);
        }

        var answer = await AnswerAsync(applicant, id, "第 6 次");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("最多回复 5 次");
    }

    [Fact]
    public async Task Rule87_AWithdrawnMessage_TakesItsAnswersFromTheApplicantAndTakesNoMore()
    {
        using var sent = await SendAsync(allowsPhotos: true);
        var (id, applicant, clerk) = sent;
        var answered = await AnswerAsync(applicant, id, text, TestFiling.Picture(400, 300, SKColors.Red));
        var photo = (await applicant.OpenAsync(answered.Location)).Document.QuerySelector(".answer img")!.GetAttribute("src")!;
        var form = await OpenFormAsync(applicant, id);
        await clerk.PressAsync(await clerk.OpenAsync(TestMessages.AddressOf(id)), "撤回");

        var late = await applicant.PressAsync(form, "发送回复", ("Text", "还有"));

        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.ErrorOf("").ShouldBe("这条留言已经撤回。");
        (await applicant.OpenAsync(form.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await applicant.OpenAsync(photo)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await applicant.OpenAsync($"/apply/applications/{id}/messages")).Words.ShouldNotContain(text);
        TextsOf(await clerk.OpenAsync(TestMessages.AddressOf(id)), ".answer .lines").ShouldBe([text]);
    }

    [Fact]
    public async Task AnothersMessage_CannotBeAnswered()
    {
        using var sent = await SendAsync();
        var (id, applicant, clerk) = sent;
        var (ownId, stranger) = await TestApplicant.FileAsync(host, Point);
        using var other = stranger;
        await TestMessages.SendAsync(clerk, ownId, text);
        var message = (await TestMessages.ReadAsync(host, Point, id)).Single().Id;
        var (_, fields) = Browser.Describe(await OpenFormAsync(stranger, ownId), "发送回复", ("Text", "不是我的"));

        (await stranger.OpenAsync($"/apply/applications/{id}/messages/{message}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAsync($"/apply/applications/{id}/messages/{message}", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAsync($"/apply/applications/{ownId}/messages/{message}", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await AnsweredAsync(clerk)).ShouldNotContain(id);
    }

    [Fact]
    public async Task PhotosOfNoAnswer_AreRemovedAtNight()
    {
        using var sent = await SendAsync(allowsPhotos: true);
        var (id, applicant, _) = sent;
        var answered = await AnswerAsync(applicant, id, "", TestFiling.Picture(400, 300, SKColors.Red));
        var photo = (await applicant.OpenAsync(answered.Location)).Document.QuerySelector(".answer img")!.GetAttribute("src")!;
        var blobs = host.Services.GetRequiredService<IBlobStore>();
        var (answerId, orphan, young) = (Guid.Parse(photo.Split('/')[5]), Guid.CreateVersion7(), Guid.CreateVersion7());
        var agency = blobs.List(AnswerPhotos.ContainerOf(1)).Single(blob => blob.Id == answerId).TenantId;
        await blobs.SaveAsync(AnswerPhotos.ContainerOf(1), agency, orphan, new byte[] { 1 });
        await blobs.SaveAsync(AnswerPhotos.ContainerOf(1), agency, young, new byte[] { 1 });
        new[] { answerId, orphan }.ToList().ForEach(old => StoredFiles.Age(host, old, TimeSpan.FromHours(25)));

        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AnswerPhotoCleanupJob>().RunAsync();
        }

        (blobs.Exists(AnswerPhotos.ContainerOf(1), agency, orphan), blobs.Exists(AnswerPhotos.ContainerOf(1), agency, young)).ShouldBe((false, true));
        (await applicant.OpenAsync(photo)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task OutsideTheWorkPeriod_NothingIsAnswered()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        using var clerk = await StaffSession.OpenAsync(host, (await plans.AddUsersAsync())[0]);
        using var officer = await plans.LogInAsync();
        var (id, applicant) = await TestApplicant.FileAsync(host, plans.County.Code + "0101");
        using var owned = applicant;
        await TestMessages.SendAsync(clerk, id, text);
        var form = await OpenFormAsync(applicant, id);
        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));

        var answer = await applicant.PressAsync(form, "发送回复", ("Text", "太晚了"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("现在不能回复");
        answer.Document.QuerySelector("#Text")!.TextContent.ShouldBe("太晚了");
    }

    /// <summary>An application with a message, its applicant and the clerk who sent it.</summary>
    private async Task<Sent> SendAsync(bool allowsPhotos = false)
    {
        var (id, applicant) = await TestApplicant.FileAsync(host, Point);
        var clerk = await host.SignInAsync(Clerk);
        var answer = await clerk.PressAsync(await clerk.OpenAsync(TestMessages.AddressOf(id)), "发送", ("Text", "请补交材料"), ("AllowsPhotos", allowsPhotos ? "true" : null));
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        return new Sent(id, applicant, clerk);
    }

    /// <summary>The form that the newest message leads to.</summary>
    private static async Task<Answer> OpenFormAsync(Browser applicant, Guid id) =>
        await applicant.OpenAsync(LinkOf(await applicant.OpenAsync($"/apply/applications/{id}/messages"), "回复"));

    private static async Task<Answer> AnswerAsync(Browser applicant, Guid id, string typed, params byte[][] photos)
    {
        var (address, fields) = Browser.Describe(await OpenFormAsync(applicant, id), "发送回复", ("Text", typed));
        using var form = new MultipartFormDataContent();
        fields.Where(field => field.Key != "Uploads").ToList().ForEach(field => form.Add(new StringContent(field.Value), field.Key));
        foreach (var photo in photos)
        {
            var file = new ByteArrayContent(photo);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(file, "Uploads", "photo.jpg");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await applicant.SendAsync(request);
    }

    /// <summary>The cases on top of the list.</summary>
    private static async Task<IReadOnlyList<Guid>> AnsweredAsync(Browser staff) =>
    [
        .. (await staff.OpenAsync("/applications")).Document.QuerySelectorAll(".answered a").Select(link => Guid.Parse(link.GetAttribute("href")!.Split('/')[2])),
    ];

    private sealed record Sent(Guid Id, Browser Applicant, Browser Clerk) : IDisposable
    {
        public void Dispose()
        {
            Applicant.Dispose();
            Clerk.Dispose();
        }
    }
}

public sealed class AnswerOnSqliteTests(SqliteHost host) : AnswerTests(host);

public sealed class AnswerOnMySqlTests(MySqlHost host) : AnswerTests(host);
