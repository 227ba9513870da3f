using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Framework.Tests.Uploads;

/// <summary>What is asked of a clamd, and how its answers are read.</summary>
public sealed class ClamdClientTests : IAsyncDisposable
{
    private readonly FakeClamd scanner = FakeClamd.Start();

    [Theory]
    [InlineData(0)]
    [InlineData(64 * 1024)]
    [InlineData(1_000_000)]
    public async Task Ask_SendsEveryByte(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);

        (await AskAsync(scanner.Address, content)).ShouldBe(new ScanAnswer(ScanVerdict.Clean, ""));

        scanner.Received.ShouldBe(content);
    }

    [Fact]
    public async Task Ask_AboutAVirus_NamesIt() =>
        (await AskAsync(scanner.Address, FakeClamd.Eicar)).ShouldBe(new ScanAnswer(ScanVerdict.Infected, "Eicar-Signature"));

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR", "INSTREAM size limit exceeded. ERROR")]
    [InlineData("stream: OK\r\nand more", "stream: OKand more")]
    [InlineData("OK", "OK")]
    [InlineData("", "no answer")]
    public async Task Ask_WithAnyOtherAnswer_KnowsNothing(string answer, string detail)
    {
        scanner.Answer = answer;

        (await AskAsync(scanner.Address, [1])).ShouldBe(new ScanAnswer(ScanVerdict.Unknown, detail));
    }

    [Fact]
    public async Task Ask_WhenTheScannerHangsUpOrIsNotThere_KnowsNothing()
    {
        scanner.IsDown = true;
        var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var address = closed.LocalEndpoint.ToString()!;
        closed.Stop();

        (await AskAsync(scanner.Address, new byte[1_000_000])).Verdict.ShouldBe(ScanVerdict.Unknown);
        (await AskAsync(address, [1])).Verdict.ShouldBe(ScanVerdict.Unknown);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("127.0.0.1:3310", true)]
    [InlineData("clamd:3310", true)]
    [InlineData("[::1]:3310", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.0.0.1:", false)]
    [InlineData("127.0.0.1:0", false)]
    [InlineData("127.0.0.1:99999", false)]
    [InlineData("http://clamd:3310", false)]
    [InlineData("clamd:3310/scan", false)]
    [InlineData(":3310", false)]
    public void Address_IsHostAndPortOrNothing(string address, bool isValid) => new UploadOptions { ScannerAddress = address }.IsValid.ShouldBe(isValid);

    public ValueTask DisposeAsync() => scanner.DisposeAsync();

    private static Task<ScanAnswer> AskAsync(string address, byte[] content) =>
        new ClamdClient(Options.Create(new UploadOptions { ScannerAddress = address })).AskAsync(content, TestContext.Current.CancellationToken);
}
