using System.Text;
using System.Text.RegularExpressions;

namespace TeacherRegistration.Load;

/// <summary>
/// Does what a browser does on its first visit: keeps cookies, follows redirects, fetches of each page the styles, scripts and pictures that it has
/// not got yet. One request after another, where a browser opens six connections: the server has the same to do.
/// </summary>
internal sealed partial class Browser : IDisposable
{
    private const string FormType = "application/x-www-form-urlencoded";
    private const int ShownOfRefusal = 400;

    /// <summary>Room for what is sent beside a file.</summary>
    private const int OfFields = 8 * 1024;

    private const string Accepted = "Accept-Encoding: br, gzip\r\n";

    private readonly HttpConnection connection;
    private readonly Action<string, double> onSent;
    private readonly Dictionary<string, string> cookies = [];
    private readonly HashSet<string> fetched = [];

    /// <param name="port">Of the product.</param>
    /// <param name="cookie">Of the session.</param>
    /// <param name="onSent">Told each request's name and milliseconds.</param>
    public Browser(int port, string cookie, Action<string, double> onSent)
    {
        connection = new HttpConnection(port);
        this.onSent = onSent;
        Keep(cookie);
    }

    /// <summary>The page that is shown.</summary>
    public string Page { get; private set; } = "";

    /// <summary>Its address.</summary>
    public string Address { get; private set; } = "";

    public void Dispose() => connection.Dispose();

    /// <summary>Opens a page with all that belongs to it.</summary>
    /// <exception cref="InvalidOperationException">It was not given.</exception>
    public void Open(string address)
    {
        Get(address, "GET " + NameOf(address));
        (Page, Address) = (Encoding.UTF8.GetString(connection.Body), address);
        foreach (var part in Parts().Matches(Page).Select(match => match.Groups[1].Value).ToList())
        {
            var isStatic = part.StartsWith("/theme/", StringComparison.Ordinal);
            if (!isStatic || fetched.Add(part))
            {
                Get(part, isStatic ? "static files" : "GET " + NameOf(part));
            }
        }
    }

    /// <summary>Fetches a file; returns it.</summary>
    public byte[] Download(string address)
    {
        Get(address, "GET " + NameOf(address));
        return connection.Body;
    }

    /// <summary>Sends the form and opens the page that it leads to.</summary>
    public void Submit(HtmlForm form) => Submit(form.Action, FormType, Encoding.UTF8.GetBytes(form.Encoded));

    /// <summary>The same with a file.</summary>
    public void Submit(HtmlForm form, string field, string fileName, byte[] file)
    {
        const string boundary = "----TeacherRegistrationLoad";
        using var body = new MemoryStream(file.Length + OfFields);
        foreach (var (name, value) in form.Fields)
        {
            body.Write(Encoding.UTF8.GetBytes($"--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
        }

        body.Write(Encoding.UTF8.GetBytes($"--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{fileName}\"\r\nContent-Type: image/jpeg\r\n\r\n"));
        body.Write(file);
        body.Write(Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n"));
        Submit(form.Action, $"multipart/form-data; boundary={boundary}", body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <summary>What the page says on top of it is wrong.</summary>
    public static string Refusals(string page)
    {
        var start = page.IndexOf("alert-danger", StringComparison.Ordinal);
        return start < 0 ? "" : Tag().Replace(page[start..Math.Min(page.Length, start + ShownOfRefusal)], " ");
    }

    private void Submit(string address, string type, ReadOnlySpan<byte> body)
    {
        var name = "POST " + NameOf(address);
        var status = Send(Requests.Post(address, body, type, Cookies), name);
        // A form that was not taken shows its page again.
        Open(status == 302 ? Location().Match(connection.Head).Groups[1].Value : throw new InvalidOperationException($"{name}: {status}, {Refusals(connection.Text)}"));
    }

    private void Get(string address, string name)
    {
        if (Send(Requests.Get(address, Cookies, Accepted), name) is not 200 and var status)
        {
            throw new InvalidOperationException($"{name}: {status} {Location().Match(connection.Head).Groups[1].Value}");
        }
    }

    private int Send(byte[] request, string name)
    {
        var start = TimeProvider.System.GetTimestamp();
        var status = connection.Send(request);
        onSent(name, TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
        foreach (var cookie in SetCookie().Matches(connection.Head).Select(match => match.Groups[1].Value))
        {
            Keep(cookie);
        }

        return status;
    }

    private string Cookies => string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    private void Keep(string cookie) => cookies[cookie[..cookie.IndexOf('=', StringComparison.Ordinal)]] = cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..];

    /// <summary>The page behind the address, whichever row it shows.</summary>
    private static string NameOf(string address) => Id().Replace(address.Split('?')[0], "{id}");

    [GeneratedRegex("<(?:link rel=\"stylesheet\" href|script src|img [^>]*src)=\"(/[^\"]*)\"")]
    private static partial Regex Parts();

    [GeneratedRegex("Set-Cookie: ([^=]+=[^;]*)")]
    private static partial Regex SetCookie();

    [GeneratedRegex("Location: ([^\r]*)")]
    private static partial Regex Location();

    [GeneratedRegex("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("<[^>]*>|\\s+")]
    private static partial Regex Tag();
}
