using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.PersonalData;

/// <summary>DP-8: a restored backup brings back nobody who was erased since, and an erasure that cannot be noted is none.</summary>
public sealed class RestoredBackupTests(RestoredHost host) : IClassFixture<RestoredHost>
{
    private IBlobStore Blobs => host.Services.GetRequiredService<IBlobStore>();

    [Fact]
    public async Task ARestoredBackup_IsErasedAgainBeforeItOpens()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        using var erased = await TestFiling.AddAsync(host, draft);
        using var other = await TestFiling.AddAsync(host);
        await erased.EnterAsync(erased.FullFile());
        await other.EnterAsync(other.FullFile());
        await erased.AddDraftAsync(TestFiling.OtherAgency);
        var portrait = (await erased.ReadAsync()).PortraitId!.Value;
        await host.BackUpAsync();
        await TestErasure.CloseAsync(erased.Browser);
        (await host.CountAsync("Idn_Account", "Id", erased.AccountId)).ShouldBe(1);
        await Blobs.SaveAsync(PhotoKind.Portrait.Container(), erased.AccountId, portrait, TestFiling.Picture(10, 10, SKColors.Teal));

        await using var node = host.Restore();

        (await host.CountAsync("Idn_Account", "Id", erased.AccountId)).ShouldBe(0);
        (await host.CountAsync("Idn_Session", "AccountId", erased.AccountId)).ShouldBe(0);
        (await host.CountAsync("App_PersonalRecord", "AccountId", erased.AccountId)).ShouldBe(0);
        (await host.CountAsync("App_ApplicationDraft", "AccountId", erased.AccountId)).ShouldBe(0);
        Blobs.Exists(PhotoKind.Portrait.Container(), erased.AccountId, portrait).ShouldBeFalse();
        (await host.CountAsync("App_OnlineApplication", "Id", id)).ShouldBe(1);
        (await host.CountAsync("App_PersonalRecord", "AccountId", other.AccountId)).ShouldBe(1);
    }

    [Fact]
    public async Task WhereTheListCannotBeWritten_NothingIsErased()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var page = await applicant.Browser.OpenAsync(TestErasure.Address);
        var list = TestErasure.ListOf(host);
        await File.AppendAllTextAsync(list, "");
        File.Move(list, list + ".kept");
        // What is there under the name cannot be written, also by root.
        Directory.CreateDirectory(list);

        var answer = await applicant.Browser.PressAsync(page, TestErasure.Button, ("Understood", "true"));

        Directory.Delete(list);
        File.Move(list + ".kept", list);
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.ErrorOf("").ShouldContain("什么都没有删除");
        (await TestErasure.FindAsync(host, applicant.AccountId)).ShouldContain("Account");
        host.ErrorLines.ShouldContain(line => line.Contains("Erasure:ListFile", StringComparison.Ordinal));
        (await TestErasure.CloseAsync(applicant.Browser)).Location.ShouldBe("/apply?closed=true");
    }
}
