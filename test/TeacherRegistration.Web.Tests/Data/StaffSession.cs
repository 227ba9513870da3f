using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>A browser in which an account is signed in without the login's pages, for tests of what comes after it.</summary>
internal static class StaffSession
{
    public static async Task<Browser> OpenAsync(ProductHost host, StaffAccount account)
    {
        var cookies = new CookieContainer();
        cookies.Add(ProductHost.Address, new Cookie(SessionCookies.Session, await OpenTokenAsync(host, account)) { Secure = true, Path = "/" });
        return host.CreateBrowser(cookies);
    }

    /// <summary>The value of a new session's cookie.</summary>
    public static async Task<string> OpenTokenAsync(ProductHost host, StaffAccount account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var sessions = scope.ServiceProvider.GetRequiredService<SessionAppService>();
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => sessions.OpenAsync(account.Id, SecondFactor.Sms, new LoginClient("", "", DeviceToken: null)));
    }
}
