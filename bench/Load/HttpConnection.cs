using System.Buffers.Text;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TeacherRegistration.Load;

/// <summary>
/// One kept-alive connection that sends ready-made requests and reads answers no further than it must: the load costs the machine as little
/// as it can, as it runs on the same cores as what it measures.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[64 * 1024];

    public HttpConnection(int port) => socket.Connect(new IPEndPoint(IPAddress.Loopback, port));

    /// <summary>Bytes of the last answer with its head.</summary>
    public int Length { get; private set; }

    /// <summary>The head of the last answer.</summary>
    public string Head => Encoding.UTF8.GetString(buffer.AsSpan(0, BodyStart));

    /// <summary>The body of the last answer, in one piece and unpacked.</summary>
    public byte[] Body
    {
        get
        {
            var head = Head;
            var body = buffer.AsSpan(BodyStart..Length);
            var joined = head.Contains("Transfer-Encoding: chunked", StringComparison.Ordinal) ? Join(body) : body.ToArray();
            return head.Contains("Content-Encoding: br", StringComparison.Ordinal) ? Unpack(joined) : joined;
        }
    }

    /// <summary>The last answer as text.</summary>
    public string Text => Head + Encoding.UTF8.GetString(Body);

    private int BodyStart => buffer.AsSpan(0, Length).IndexOf("\r\n\r\n"u8) + 4;

    /// <summary>Sends the request and reads the whole answer; returns its status.</summary>
    public int Send(ReadOnlySpan<byte> request)
    {
        for (var rest = request; rest.Length > 0;)
        {
            rest = rest[socket.Send(rest)..];
        }

        Length = 0;
        var headEnd = -1;
        while (headEnd < 0)
        {
            Receive();
            headEnd = buffer.AsSpan(0, Length).IndexOf("\r\n\r\n"u8);
        }

        var head = buffer.AsSpan(0, headEnd + 2);
        var status = Utf8Parser.TryParse(head[9..], out int number, out _) ? number : throw new IOException("No answer of HTTP.");
        var hasBody = status is not (204 or 304);
        if (FindHeader(head, "Content-Length: "u8) is { Length: > 0 } length && Utf8Parser.TryParse(length, out int bytes, out _))
        {
            while (Length < headEnd + 4 + bytes)
            {
                Receive();
            }
        }
        else if (hasBody)
        {
            while (!buffer.AsSpan(0, Length).EndsWith("\r\n0\r\n\r\n"u8))
            {
                Receive();
            }
        }

        return status;
    }

    public void Dispose() => socket.Dispose();

    private static byte[] Join(ReadOnlySpan<byte> chunks)
    {
        using var joined = new MemoryStream();
        while (Utf8Parser.TryParse(chunks, out int length, out var digits, 'x') && length > 0)
        {
            var start = digits + 2;
            joined.Write(chunks.Slice(start, length));
            chunks = chunks[(start + length + 2)..];
        }

        return joined.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        brotli.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static ReadOnlySpan<byte> FindHeader(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        var start = head.IndexOf(name);
        return start < 0 ? default : head[(start + name.Length)..];
    }

    private void Receive()
    {
        if (Length == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var received = socket.Receive(buffer.AsSpan(Length));
        Length += received > 0 ? received : throw new IOException("The server has closed the connection.");
    }
}
