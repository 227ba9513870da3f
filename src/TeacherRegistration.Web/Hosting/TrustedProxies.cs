using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace TeacherRegistration.Web.Hosting;

internal static class TrustedProxies
{
    /// <summary>
    /// Behind a proxy the client's address is in <c>X-Forwarded-For</c>, which anybody can send: it counts only from the addresses (or networks)
    /// listed in <c>Proxy:Trusted</c>. Without the setting the header is not looked at. The host is never taken from a header.
    /// </summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = app.Configuration.GetSection("Proxy:Trusted").Get<string[]>() ?? [];
        if (trusted.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // As many as there are trusted ones in a row; the first that is not trusted is the client.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var entry in trusted)
        {
            if (IPAddress.TryParse(entry, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(entry, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new InvalidOperationException($"Proxy:Trusted holds '{entry}', which is neither an address nor a network.");
            }
        }

        app.UseForwardedHeaders(options);
    }
}
