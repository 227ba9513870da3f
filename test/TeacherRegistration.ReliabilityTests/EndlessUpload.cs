using System.Net.Sockets;
using System.Text;

namespace TeacherRegistration.ReliabilityTests;

/// <summary>
/// A form with a file that does not end, in chunks and without a Content-Length. Over a socket of its own: .NET's client reads no answer
/// before it has sent all.
/// </summary>
internal static class EndlessUpload
{
    private const string Boundary = "----9f1c2b7e";
    private const int ChunkBytes = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Sends until there is an answer, or so many bytes are sent; returns the answer, head and all.</summary>
    /// <param name="address">Where the product listens.</param>
    /// <param name="path">The page that takes the file.</param>
    /// <param name="cookies">Of who sends it.</param>
    /// <param name="maximumBytes">When to give up.</param>
    /// <param name="onSent">Called after each chunk.</param>
    public static async Task<string> SendAsync(Uri address, string path, string cookies, long maximumBytes, Action onSent)
    {
        using var client = new TcpClient();
        using var stop = new CancellationTokenSource(Patience);
        await client.ConnectAsync(address.Host, address.Port, stop.Token);
        var stream = client.GetStream();
        var answer = ReadAsync(stream, stop.Token);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: {cookies}\r\nAccept-Language: zh-CN\r\n"
            + $"Content-Type: multipart/form-data; boundary={Boundary}\r\nTransfer-Encoding: chunked\r\n\r\n"), stop.Token);
        try
        {
            await SendChunkAsync(stream, Encoding.ASCII.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"File\"; filename=\"a.pdf\"\r\n\r\n"), stop.Token);
            var chunk = new byte[ChunkBytes];
            for (var sent = 0L; sent < maximumBytes && !answer.IsCompleted; sent += ChunkBytes)
            {
                await SendChunkAsync(stream, chunk, stop.Token);
                onSent();
            }
        }
        catch (IOException)
        {
            // The product has answered and hung up.
        }

        return await answer;
    }

    private static async Task SendChunkAsync(NetworkStream stream, byte[] content, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{content.Length:x}\r\n"), stop);
        await stream.WriteAsync(content, stop);
        await stream.WriteAsync("\r\n"u8.ToArray(), stop);
    }

    /// <summary>Until the product hangs up, or ends the connection when the rest of the request comes in unread.</summary>
    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken stop)
    {
        using var read = new MemoryStream();
        var buffer = new byte[ChunkBytes];
        try
        {
            while (await stream.ReadAsync(buffer, stop) is > 0 and var count)
            {
                read.Write(buffer, 0, count);
            }
        }
        catch (IOException)
        {
            // What came before it counts.
        }

        return Encoding.UTF8.GetString(read.ToArray());
    }
}
