using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>Applicants: those who have filed, and browsers in which they are signed in without the login's pages.</summary>
internal static class TestApplicant
{
    /// <summary>What the password policy lets pass.</summary>
    public const string Password = "秋天去看银杏树叶慢慢飘落";

    /// <summary>An ID number and a phone that nobody has.</summary>
    public static FilingDraft Next() => TestPeople.Next(Guid.Empty, Guid.Empty);

    /// <summary>Files an application at the point; its applicant is signed in.</summary>
    public static async Task<(Guid Id, Browser Browser)> FileAsync(ProductHost host, string pointCode)
    {
        var (id, draft) = (await TestApplications.FileAsync(host, pointCode, 1, (draft, _) => draft))[0];
        return (id, await OpenAsync(host, draft));
    }

    /// <summary>A browser in which the person's new account is signed in.</summary>
    public static async Task<Browser> OpenAsync(ProductHost host, FilingDraft draft)
    {
        var cookies = new CookieContainer();
        await SignInAsync(host, draft, cookies);
        return host.CreateBrowser(cookies);
    }

    /// <summary>Gives the cookies a session of the person's new account; returns the account's id.</summary>
    public static async Task<Guid> SignInAsync(ProductHost host, FilingDraft draft, CookieContainer cookies)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<AuditScope>().Operation = "Test";
        var account = services.GetRequiredService<ApplicantAccounts>().Make(draft.Name, draft.IdNumber, draft.Phone, DateTime.UnixEpoch);
        var token = await services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            account.Bind(await services.GetRequiredService<IPersonDirectory>().FindAsync(draft.IdNumber, draft.Phone));
            services.GetRequiredService<IRepository<Account>>().Add(account);
            return await services.GetRequiredService<SessionAppService>().OpenAsync(account, SecondFactor.Sms, new LoginClient("", "", DeviceToken: null));
        });
        cookies.Add(ProductHost.Address, new Cookie(SessionCookies.ApplicantSession, token) { Secure = true, Path = "/" });
        return account.Id;
    }

    /// <summary>Gives the cookies a new session of the account.</summary>
    public static async Task SignInAgainAsync(ProductHost host, Guid accountId, CookieContainer cookies)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<AuditScope>().Operation = "Test";
        var token = await services.GetRequiredService<IUnitOfWork>().RunAsync(async () => await services.GetRequiredService<SessionAppService>().OpenAsync(
            await services.GetRequiredService<IRepository<Account>>().GetAsync(accountId), SecondFactor.Sms, new LoginClient("", "", DeviceToken: null)));
        cookies.Add(ProductHost.Address, new Cookie(SessionCookies.ApplicantSession, token) { Secure = true, Path = "/" });
    }

    /// <summary>Fills in 注册 as a person would, with the fields over what is right, and sends it.</summary>
    public static async Task<Answer> RegisterAsync(Browser browser, FilingDraft draft, params (string Name, string? Value)[] fields)
    {
        var page = await browser.OpenAsync("/apply/register");
        await browser.PressAsync(page, "获取验证码", ("Phone", draft.Phone));
        return await SendAsync(browser, page, draft, await browser.ReadCodeAsync(draft.Phone), fields);
    }

    /// <summary>Sends 注册 with this code.</summary>
    public static Task<Answer> SendAsync(Browser browser, Answer page, FilingDraft draft, string code, params (string Name, string? Value)[] fields)
    {
        (string Name, string? Value)[] right =
        [
            ("Name", draft.Name), ("IdNumber", draft.IdNumber), ("Phone", draft.Phone), ("Code", code),
            ("NewPassword", Password), ("RepeatedPassword", Password), ("Accepted", "true"),
        ];
        return browser.PressAsync(page, "同意并注册", [.. right.Where(field => !fields.Any(other => other.Name == field.Name)), .. fields]);
    }
}
