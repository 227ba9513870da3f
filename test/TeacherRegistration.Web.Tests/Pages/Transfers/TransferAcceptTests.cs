using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.DemoData;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Transfers.TransferPages;

namespace TeacherRegistration.Web.Tests.Pages.Transfers;

/// <summary>受理 of what another agency did not accept (SPEC decisions 11, 14, 15, 19, 20).</summary>
public abstract class TransferAcceptTests(ProductHost host)
{
    private const string From = TestApplications.OtherAgency;
    private const string To = TestApplications.PointOne;

    [Fact]
    public async Task Accept_FilesEverythingUnderANewNumberThatIsLinkedToTheOld()
    {
        var (id, draft) = await TestTransfers.OfferAsync(host, From, "99990101", row => row with { Certificate = row.Certificate with { Origin = CertificateOrigin.LegacyAdded } });
        await using (var scope = await TestApplications.OpenAsync(host, From))
        {
            await scope.ServiceProvider.GetRequiredService<ApplicationPhotos>().SaveAsync(PhotoKind.Certificate, id, DemoCertificate.Draw(draft), CancellationToken.None);
        }

        using var officer = await host.SignInAsync(RegistrationUser);
        var answer = await AcceptAsync(host, officer, id, To);

        var old = await TestApplications.ReadAsync(host, From, id);
        var (newId, filed) = await ReadNewAsync(host, answer);
        filed.Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        filed.ApplicationNumber.ShouldStartWith("2699990101");
        filed.TransferredFrom.ShouldBe(new TransferOrigin("测试六省一市二县教育和体育局", old.ApplicationNumber));
        filed.PointId.ShouldBe((await TestApplications.FindPointAsync(host, To)).Id);
        (filed.PersonId, filed.Name, filed.IdMask, filed.IdTail, filed.PhoneMask, filed.School, filed.Kind, filed.DataSource)
            .ShouldBe((old.PersonId, old.Name, old.IdMask, old.IdTail, old.PhoneMask, old.School, old.Kind, old.DataSource));
        (filed.Person, filed.Certificate, filed.Employment).ShouldBe((old.Person, old.Certificate, old.Employment));
        filed.Assessment.ShouldBeEquivalentTo(old.Assessment);
        filed.IdHash.ShouldBe(old.IdHash);
        var photo = await officer.OpenAsync($"/applications/{newId}/photos/Certificate");
        photo.Status.ShouldBe(HttpStatusCode.OK);
        (await TestTransfers.ReadLiveAsync(host, old.PersonId)).Single().Id.ShouldBe(newId);
        (await TestApplications.ReadAuditAsync(host, newId)).ShouldContain(record => record.UserName == RegistrationUser && record.Result == 302);
    }

    [Fact]
    public async Task Accept_IsSaidOnBothCasesAndToTheApplicant()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        using var former = await TestTransfers.SignInAsync(host, "99990102");

        var page = await officer.OpenAsync((await AcceptAsync(host, officer, id, To)).Location);

        var transfer = await TestTransfers.ReadAsync(host, id);
        page.Words.ShouldContain("已受理,状态为“网报待确认”");
        page.Words.ShouldContain(transfer.FromNumber);
        page.Words.ShouldContain("测试六省一市二县教育和体育局");
        (await officer.OpenAsync(page.Address.Split('?')[0] + "/messages")).Words.ShouldContain($"新的报名号是{transfer.AcceptedNumber}");
        var old = await former.OpenAsync($"/applications/{id}");
        old.Words.ShouldContain(transfer.AcceptedNumber);
        old.Words.ShouldContain("测试六省一市一县教育和体育局");
        (await former.OpenAsync(page.Address.Split('?')[0])).Status.ShouldBe(HttpStatusCode.NotFound);
        (transfer.State, transfer.Draft, transfer.Name).ShouldBe((TransferState.Accepted, null, ""));
    }

    [Fact]
    public async Task Accept_SentTwice_FilesOnce()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        var (address, fields) = Browser.Describe(await officer.OpenAsync(AddressOf(id)), "受理", ("PointId", await PointAsync(host, To)));

        var answers = new[] { await officer.PostAsync(address, fields), await officer.PostAsync(address, fields) };

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect && answer.Location == answers[0].Location);
    }

    [Fact]
    public async Task Accept_OfOneAcceptedBefore_IsAConflictThatNamesTheNumber()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        using var colleague = await TestTransfers.SignInAsync(host, "99990101");
        var page = await colleague.OpenAsync(AddressOf(id));
        await AcceptAsync(host, officer, id, To);

        var answer = await colleague.PressAsync(page, "受理", ("PointId", await PointAsync(host, To)));

        var number = (await TestTransfers.ReadAsync(host, id)).AcceptedNumber;
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe($"这条数据已经受理,报名号 {number}。");
        (await colleague.OpenAsync(AddressOf(id))).Words.ShouldContain($"已受理,报名号 {number}");
    }

    [Fact]
    public async Task Accept_AfterTheOtherAgencyHasRestoredIt_IsAConflictThatSaysSo()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        var page = await officer.OpenAsync(AddressOf(id));
        await TestTransfers.ActAsync(host, From, acceptance => acceptance.RestoreAsync(id, version: 2));

        var answer = await officer.PressAsync(page, "受理", ("PointId", await PointAsync(host, To)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe("这条数据不再转入:原注册机构已恢复受理,或者申请人已自己重新申报。");
        (await TestTransfers.ReadAsync(host, id)).Draft.ShouldBeNull();
        (await TestApplications.ReadAsync(host, From, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
    }

    [Fact]
    public async Task Accept_OfOneDeclinedAnewInTheMeantime_IsAConflict()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        var page = await officer.OpenAsync(AddressOf(id));
        await TestTransfers.ActAsync(host, From, acceptance => acceptance.RestoreAsync(id, version: 2));
        await TestTransfers.ActAsync(host, From, acceptance => acceptance.RejectAsync(id, version: 3, "再次核对", "99990101"));

        var answer = await officer.PressAsync(page, "受理", ("PointId", await PointAsync(host, To)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Words.ShouldContain("再次核对");
        (await AcceptAsync(host, officer, id, To)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Restore_AfterAcceptance_IsAConflictAndHasNoButton()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        using var former = await TestTransfers.SignInAsync(host, "99990102");
        var page = await former.OpenAsync($"/applications/{id}/acceptance");
        await AcceptAsync(host, officer, id, To);

        var answer = await former.PressAsync(page, "恢复受理");

        var number = (await TestTransfers.ReadAsync(host, id)).AcceptedNumber;
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe($"该申请已由应受理的注册机构受理(新报名号 {number}),不能恢复受理。");
        answer.Document.QuerySelectorAll("main button").ShouldNotContain(button => button.TextContent == "恢复受理");
        (await TestApplications.ReadAsync(host, From, id)).Status.ShouldBe(ConfirmationStatus.NotAccepted);
    }

    [Fact]
    public async Task Accept_OfAPersonWhoHasFiledAgain_IsAConflictAndIsMarkedInTheList()
    {
        var school = TestPeople.NewSchool();
        var (id, draft) = await TestTransfers.OfferAsync(host, From, "99990101", row => row.At(school));
        using var officer = await host.SignInAsync(RegistrationUser);
        var page = await officer.OpenAsync(AddressOf(id));
        await TestApplications.FileAsync(host, TestApplications.OtherProvince, row => row with { IdNumber = draft.IdNumber });

        var answer = await officer.PressAsync(page, "受理", ("PointId", await PointAsync(host, To)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe("该申请人本年度已有其他有效申请,不能受理。");
        (await FindRowAsync(officer, school))!.TextContent.ShouldContain("已另行申报");
        (await TestTransfers.ReadAsync(host, id)).State.ShouldBe(TransferState.Open);
    }

    [Theory]
    [InlineData("", null, "PointId")]
    [InlineData(TestApplications.OtherAgency, null, "PointId")]
    [InlineData(TestApplications.OtherProvince, null, "PointId")]
    [InlineData(TestApplications.EndedPoint, "", "Reason")]
    [InlineData(TestApplications.EndedPoint, "long", "Reason")]
    public async Task Accept_WithABadInput_IsRefusedBesideIt(string point, string? reason, string field)
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);

        var answer = await officer.PressAsync(
            await officer.OpenAsync(AddressOf(id)), "受理", ("PointId", point.Length > 0 ? await PointAsync(host, point) : null), ("Reason", reason == "long" ? new string('因', 201) : reason));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        (await TestTransfers.ReadAsync(host, id)).State.ShouldBe(TransferState.Open);
    }

    [Fact]
    public async Task Accept_AtAPointThatHasEnded_TakesAReasonThatIsRecorded()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);

        var answer = await AcceptAsync(host, officer, id, TestApplications.EndedPoint, ("Reason", "学校由确认点三负责"));

        var (newId, _) = await ReadNewAsync(host, answer);
        (await TestApplications.ReadAuditAsync(host, newId)).ShouldContain(record => record.Reason == "学校由确认点三负责");
    }

    private static async Task<(Guid Id, OnlineApplication Filed)> ReadNewAsync(ProductHost host, Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldEndWith("?done=Transferred");
        var id = Guid.Parse(answer.Location.Split('?')[0].Split('/')[^1]);
        return (id, await TestApplications.ReadAsync(host, To, id));
    }
}

public sealed class TransferAcceptOnSqliteTests(SqliteHost host) : TransferAcceptTests(host);

public sealed class TransferAcceptOnMySqlTests(MySqlHost host) : TransferAcceptTests(host);
