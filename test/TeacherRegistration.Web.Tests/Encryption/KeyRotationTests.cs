using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Encryption;

/// <summary>DP-5: a new key while the service runs. The host knows both keys from its start and seals with the old one, as a node does that is still to be told.</summary>
public abstract class KeyRotationTests(RotatingHost host)
{
    private const string Point = TestApplications.PointOne;
    private const byte Old = 1;
    private const byte New = 2;

    [Fact]
    public async Task Rotation_UnderLoad_LeavesNothingOnTheOldKeyAndNobodyNotices()
    {
        var filed = await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft);
        var photo = RandomNumberGenerator.GetBytes(1000);
        await host.Services.GetRequiredService<IBlobStore>().SaveAsync("photos", Guid.CreateVersion7(), filed[0].Id, photo, TestContext.Current.CancellationToken);
        await ReturnToTheOldKeyAsync();
        var version = (await TestApplications.ReadAsync(host, Point, filed[0].Id)).Version;
        var cipher = CipherOf(New, Old);
        var rotation = RotationOf(cipher);
        using var stop = new CancellationTokenSource();

        // What is written meanwhile with the old key is what the last round is for: nodes are told before they are rotated.
        var readers = Enumerable.Range(0, 2).Select(_ => ReadOnAsync(filed[0].Id, stop.Token)).ToList();
        var done = await rotation.RotateAsync(cancellationToken: TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        var answers = (await Task.WhenAll(readers)).SelectMany(statuses => statuses).ToList();

        answers.Count.ShouldBeGreaterThan(0);
        answers.ShouldAllBe(status => status == HttpStatusCode.OK);
        done.ShouldAllBe(place => place.Refused == 0);
        done.Single(place => place.Place == "App_OnlineApplication").Resealed.ShouldBeGreaterThan(600);
        done.Single(place => place.Place == "Idn_Account").Resealed.ShouldBeGreaterThanOrEqualTo(10);
        done.Single(place => place.Place == "Frm_DataProtectionKey").Resealed.ShouldBeGreaterThan(0);
        done.Single(place => place.Place == "photos").Resealed.ShouldBe(1);
        (await rotation.GetUseAsync(TestContext.Current.CancellationToken)).ShouldAllBe(use => use.KeyVersion == New);
        (await TestApplications.ReadAsync(host, Point, filed[0].Id)).Version.ShouldBe(version);
        (await ReadAuditAsync()).ShouldContain(record => record.Operation == "keys rotate" && record.Reason!.Contains("refused=0"));
    }

    [Fact]
    public async Task Rotation_WithoutTheOldKey_ReadsEverythingThatWasRotatedBefore()
    {
        await ReturnToTheOldKeyAsync();
        var second = CipherOf(New, Old);
        await RotationOf(second).RotateAsync(cancellationToken: TestContext.Current.CancellationToken);
        var third = CipherOf(3, New);
        var onward = RotationOf(third);

        var done = await onward.RotateAsync(cancellationToken: TestContext.Current.CancellationToken);
        var back = CipherOf(New, 3);
        await RotationOf(back).RotateAsync(cancellationToken: TestContext.Current.CancellationToken);

        // Key 1 was not there, and every value opened.
        done.ShouldAllBe(place => place.Refused == 0);
        done.Sum(place => place.Resealed).ShouldBeGreaterThan(600);
    }

    [Fact]
    public async Task Rotation_StoppedAndBegunAgain_GoesOnWhereItWas()
    {
        await TestApplications.FileAsync(host, Point, 450, (draft, _) => draft);
        var cipher = CipherOf(New, Old);
        using var stop = new CancellationTokenSource();
        var first = 0L;
        await Should.ThrowAsync<OperationCanceledException>(() => RotationOf(cipher).RotateAsync(
            new Immediate(progress =>
            {
                first = progress.Place == "App_OnlineApplication" ? progress.Resealed : 0;
                if (first > 0)
                {
                    stop.Cancel();
                }
            }),
            stop.Token));

        var rest = await RotationOf(cipher).RotateAsync(cancellationToken: TestContext.Current.CancellationToken);

        first.ShouldBe(200);
        rest.Single(place => place.Place == "App_OnlineApplication").Resealed.ShouldBeGreaterThanOrEqualTo(250);
        (await RotationOf(cipher).GetUseAsync(TestContext.Current.CancellationToken)).ShouldAllBe(use => use.KeyVersion == New);
    }

    [Fact]
    public async Task Rotation_LeavesWhatDoesNotOpenAndSaysSo()
    {
        var id = await TestApplications.FileAsync(host, Point);
        var spoilt = (await TestApplications.ReadAsync(host, Point, id)).Phone.Bytes.ToArray();
        spoilt[^1] ^= 1;
        await TestApplications.SetAsync(host, Point, id, "Phone", new Sealed(spoilt));
        var cipher = CipherOf(New, Old);

        var done = await RotationOf(cipher).RotateAsync(cancellationToken: TestContext.Current.CancellationToken);

        done.Single(place => place.Place == "App_OnlineApplication").Refused.ShouldBe(1);
        (await TestApplications.ReadAsync(host, Point, id)).Phone.Bytes.ToArray().ShouldBe(spoilt);
        spoilt[^1] ^= 1;
        await TestApplications.SetAsync(host, Point, id, "Phone", new Sealed(spoilt));
    }

    /// <summary>Whatever other tests have rotated.</summary>
    private async Task ReturnToTheOldKeyAsync()
    {
        var cipher = CipherOf(Old, New);
        await RotationOf(cipher).RotateAsync(cancellationToken: TestContext.Current.CancellationToken);
    }

    private async Task<List<HttpStatusCode>> ReadOnAsync(Guid id, CancellationToken stop)
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var statuses = new List<HttpStatusCode>();
        do
        {
            statuses.Add((await browser.OpenAsync($"/applications/{id}")).Status);
        }
        while (!stop.IsCancellationRequested);

        return statuses;
    }

    private ColumnCipher CipherOf(byte seals, byte opens)
    {
        var keys = host.Keys;
        return new ColumnCipher(Options.Create(new EncryptionOptions
        {
            Keys = { [seals] = keys[seals], [opens] = keys[opens] },
            SealWith = seals,
            BlindIndexKey = host.Services.GetRequiredService<IOptions<EncryptionOptions>>().Value.BlindIndexKey,
        }));
    }

    private KeyRotation RotationOf(ColumnCipher cipher) => new(
        host.Services.GetRequiredService<IServiceScopeFactory>(), cipher, new DiskBlobStore(host.Services.GetRequiredService<IOptions<BlobOptions>>(), cipher));

    private async Task<List<AuditRecord>> ReadAuditAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().Where(record => record.UserId == null).ToListAsync();
    }

    private sealed class Immediate(Action<RotationProgress> report) : IProgress<RotationProgress>
    {
        public void Report(RotationProgress value) => report(value);
    }
}

public sealed class KeyRotationOnSqliteTests(RotatingSqliteHost host) : KeyRotationTests(host), IClassFixture<RotatingSqliteHost>;

public sealed class KeyRotationOnMySqlTests(RotatingMySqlHost host) : KeyRotationTests(host), IClassFixture<RotatingMySqlHost>;
