using System.Collections.Concurrent;
using Microsoft.Net.Http.Headers;

namespace TeacherRegistration.ReliabilityTests;

/// <summary>Keeps cookies over plain http on 127.0.0.1, as browsers do there: .NET's own container sends secure cookies over https only.</summary>
internal sealed class CookieKeeper() : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
{
    private readonly ConcurrentDictionary<string, string> cookies = new();

    /// <summary>The cookies as a request carries them.</summary>
    public string Header => string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation(HeaderNames.Cookie, Header);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues(HeaderNames.SetCookie, out var lines))
        {
            foreach (var cookie in SetCookieHeaderValue.ParseList([.. lines]))
            {
                cookies[cookie.Name.ToString()] = cookie.Value.ToString();
            }
        }

        return response;
    }
}
