using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Encryption;

/// <summary>DP-3 and DP-4: what somebody with the database and without the keys can do.</summary>
public abstract class SealedValuesTests(ClockedHost host)
{
    private const string Point = TestApplications.PointOne;

    [Fact]
    public async Task TheSameNumberTwice_IsStoredAsDifferentBytes()
    {
        var filed = await TestApplications.FileAsync(host, Point, 2, (draft, _) => draft with { Phone = "13912345678" });
        var first = await TestApplications.ReadAsync(host, Point, filed[0].Id);
        var second = await TestApplications.ReadAsync(host, Point, filed[1].Id);

        first.Phone.Bytes.ToArray().ShouldNotBe(second.Phone.Bytes.ToArray());
        first.PhoneHash.ShouldBe(second.PhoneHash);
    }

    [Theory]
    [InlineData("a flipped bit")]
    [InlineData("the cell of another row")]
    [InlineData("plain text")]
    public async Task AValueWrittenBySql_IsRefusedWithAnAlarm(string how)
    {
        var filed = await TestApplications.FileAsync(host, Point, 2, (draft, _) => draft);
        var own = (await TestApplications.ReadAsync(host, Point, filed[0].Id)).IdNumber.Bytes.ToArray();
        var other = (await TestApplications.ReadAsync(host, Point, filed[1].Id)).IdNumber.Bytes.ToArray();
        own[^1] ^= how == "a flipped bit" ? (byte)1 : (byte)0;
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        (await browser.OpenAsync($"/applications/{filed[0].Id}")).Status.ShouldBe(HttpStatusCode.OK);

        await WriteAsync(filed[0].Id, how switch { "plain text" => Encoding.UTF8.GetBytes(filed[0].Draft.IdNumber), "a flipped bit" => own, _ => other });
        var answer = await browser.OpenAsync($"/applications/{filed[0].Id}");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Text.ShouldNotContain(filed[0].Draft.IdNumber);
        host.Log.All.ShouldContain(line => line.Contains("Sealed value refused: App_OnlineApplication.IdNumber") && line.Contains(filed[0].Id.ToString()));
    }

    [Fact]
    public async Task ADumpWithoutTheKey_CannotBeMatchedWithKnownNumbers()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        var stored = await TestApplications.ReadAsync(host, Point, id);

        foreach (var text in new[] { draft.IdNumber, "id:" + draft.IdNumber })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            stored.IdHash.ShouldNotBe(SHA256.HashData(bytes));
            stored.IdHash.ShouldNotBe(HMACSHA256.HashData(Array.Empty<byte>(), bytes));
            stored.IdHash.ShouldNotBe(HMACSHA256.HashData(new byte[32], bytes));
        }
    }

    private async Task WriteAsync(Guid id, byte[] value)
    {
        await using var scope = await TestApplications.OpenAsync(host, Point);
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        (await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<OnlineApplication>().Where(row => row.Id == id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.IdNumber, new Framework.Encryption.Sealed(value)))).ShouldBe(1);
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class SealedValuesOnSqliteTests(ClockedSqliteHost host) : SealedValuesTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class SealedValuesOnMySqlTests(ClockedMySqlHost host) : SealedValuesTests(host);
