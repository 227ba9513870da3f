using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>Where a request comes from.</summary>
internal static partial class ClientOf
{
    /// <summary>The first that fits counts: each browser names those it descends from as well.</summary>
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("MicroMessenger/", "WeChat"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("QQBrowser/", "QQ Browser"), ("MetaSr", "Sogou"), ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"), ("Version/", "Safari"), ("Trident/", "Internet Explorer"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Windows NT 10", "Windows 10/11"), ("Windows NT", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];

    public static LoginClient Request(HttpContext context) => new(
        context.Connection.RemoteIpAddress?.ToString() ?? "local",
        NameDevice(context.Request.Headers.UserAgent.ToString()),
        context.Request.Cookies[SessionCookies.Device]);

    /// <summary>E.g. "Chrome 131 · Windows 10/11"; empty for what says nothing known.</summary>
    public static string NameDevice(string userAgent)
    {
        var browser = Browsers.FirstOrDefault(known => userAgent.Contains(known.Mark, StringComparison.Ordinal));
        var system = Systems.FirstOrDefault(known => userAgent.Contains(known.Mark, StringComparison.Ordinal)).Name;
        var version = browser.Mark is null ? "" : MajorVersion().Match(userAgent[(userAgent.IndexOf(browser.Mark, StringComparison.Ordinal) + browser.Mark.Length)..]).Value;
        var name = $"{browser.Name} {version}".Trim();
        var device = string.Join(" · ", new[] { name, system }.Where(part => !string.IsNullOrEmpty(part)));
        return device.Length > Session.MaximumDeviceLength ? device[..Session.MaximumDeviceLength] : device;
    }

    [GeneratedRegex("^[0-9]{1,4}")]
    private static partial Regex MajorVersion();
}
