using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>Asks a clamd about bytes, by its INSTREAM command: each chunk after its length, an empty one last, then one line of answer.</summary>
internal sealed class ClamdClient(IOptions<UploadOptions> options)
{
    private const int ChunkBytes = 64 * 1024;
    private const int MaximumAnswerBytes = 1024;
    private const string Prefix = "stream: ";
    private const string FoundSuffix = " FOUND";

    /// <summary>A person waits at a form.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public bool IsSet => options.Value.ScannerAddress.Length > 0;

    public async Task<ScanAnswer> AskAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return Read(await SendAsync(content, patience.Token));
        }
        catch (Exception exception) when (exception is SocketException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new ScanAnswer(ScanVerdict.Unknown, exception is OperationCanceledException ? "no answer in time" : exception.Message);
        }
    }

    private async Task<string> SendAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var (host, port) = options.Value.Scanner!.Value;
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, cancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        for (var at = 0; at < content.Length; at += ChunkBytes)
        {
            await SendChunkAsync(stream, content[at..Math.Min(content.Length, at + ChunkBytes)], cancellationToken);
        }

        await SendChunkAsync(stream, ReadOnlyMemory<byte>.Empty, cancellationToken);
        var answer = new byte[MaximumAnswerBytes];
        var length = await stream.ReadAtLeastAsync(answer, MaximumAnswerBytes, throwOnEndOfStream: false, cancellationToken);
        // It ends up in a log line.
        return string.Concat(Encoding.ASCII.GetString(answer, 0, length).Where(character => character is >= ' ' and <= '~'));
    }

    private static async Task SendChunkAsync(NetworkStream stream, ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length);
        await stream.WriteAsync(length, cancellationToken);
        await stream.WriteAsync(chunk, cancellationToken);
    }

    /// <summary>Only what it says in so many words counts as clean.</summary>
    private static ScanAnswer Read(string answer) =>
        answer == Prefix + "OK" ? new ScanAnswer(ScanVerdict.Clean, "")
        : answer.StartsWith(Prefix, StringComparison.Ordinal) && answer.EndsWith(FoundSuffix, StringComparison.Ordinal)
            ? new ScanAnswer(ScanVerdict.Infected, answer[Prefix.Length..^FoundSuffix.Length])
            : new ScanAnswer(ScanVerdict.Unknown, answer.Length == 0 ? "no answer" : answer);
}

/// <summary>What a clamd answered.</summary>
/// <param name="Verdict">In one word.</param>
/// <param name="Detail">What it found, or why it found nothing out.</param>
internal sealed record ScanAnswer(ScanVerdict Verdict, string Detail);
