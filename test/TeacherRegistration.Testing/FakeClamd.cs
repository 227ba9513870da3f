using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TeacherRegistration.Testing;

/// <summary>A virus scanner on this machine that speaks clamd's INSTREAM, knows the one harmless test virus, and answers as a test tells it to.</summary>
public sealed class FakeClamd : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private Task serving = Task.CompletedTask;

    private FakeClamd()
    {
    }

    /// <summary>The EICAR test file, in two parts: whole, scanners would take this source for one.</summary>
    public static byte[] Eicar => Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    public string Address { get; private set; } = "";

    /// <summary>Whether it hangs up without a word.</summary>
    public bool IsDown { get; set; }

    /// <summary>What it answers whatever it was sent; null: what it finds.</summary>
    public string? Answer { get; set; }

    /// <summary>What it says it cannot scan, wherever it stands in the file.</summary>
    public byte[]? Refuses { get; set; }

    /// <summary>What it was sent last.</summary>
    public byte[] Received { get; private set; } = [];

    public static FakeClamd Start()
    {
        var clamd = new FakeClamd();
        clamd.listener.Start();
        clamd.Address = clamd.listener.LocalEndpoint.ToString()!;
        clamd.serving = clamd.ServeAsync();
        return clamd;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await serving;
        listener.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                if (!IsDown)
                {
                    await AnswerAsync(client.GetStream());
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var command = await ReadAsync(stream, "zINSTREAM\0".Length);
        Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(command));
        using var content = new MemoryStream();
        while (BinaryPrimitives.ReadInt32BigEndian(await ReadAsync(stream, sizeof(int))) is > 0 and var length)
        {
            content.Write(await ReadAsync(stream, length));
        }

        Received = content.ToArray();
        var found = Refuses is { } refused && Received.AsSpan().IndexOf(refused) >= 0 ? "INSTREAM size limit exceeded. ERROR"
            : Received.AsSpan().IndexOf(Eicar) >= 0 ? "stream: Eicar-Signature FOUND" : "stream: OK";
        await stream.WriteAsync(Encoding.ASCII.GetBytes((Answer ?? found) + "\0"), stop.Token);
    }

    private async Task<byte[]> ReadAsync(NetworkStream stream, int length)
    {
        var read = new byte[length];
        await stream.ReadExactlyAsync(read, stop.Token);
        return read;
    }
}
