using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Messaging.Domain.Notices;
using TeacherRegistration.Messaging.Domain.Templates;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Security;

/// <summary>
/// WEB-3: whatever people write stays text. Sixty texts that would be markup or script elsewhere stand in every field and query in turn,
/// past all checks of input; each page must have the very elements and attributes it has with a plain text.
/// </summary>
public sealed class StoredTextTests(SqliteHost host)
{
    private const string Plain = "测试";
    private const string Point = TestApplications.PointOne;

    private static readonly string[] Texts =
    [
        "<script>window.__x=1</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "</script><script>window.__x=1</script>", "<script\n>window.__x=1</script\n>",
        "<img src=x onerror=window.__x=1>", "<img/src=x/onerror=window.__x=1>", "<img src=`x` onerror=window.__x=1>", "<svg onload=window.__x=1>",
        "<svg><script>window.__x=1</script></svg>", "<svg><animate onbegin=window.__x=1 attributeName=x>", "<math><mi xlink:href=javascript:window.__x=1>x</mi></math>", "<body onload=window.__x=1>",
        "<iframe src=javascript:window.__x=1>", "<iframe srcdoc='<script>parent.__x=1</script>'>", "<object data=javascript:window.__x=1>", "<embed src=javascript:window.__x=1>",
        "<a href=javascript:window.__x=1>x</a>", "<a href='java\tscript:window.__x=1'>x</a>", "<form action=javascript:window.__x=1><button>x</button></form>", "<button formaction=javascript:window.__x=1>x</button>",
        "<input autofocus onfocus=window.__x=1>", "<select autofocus onfocus=window.__x=1>", "<textarea autofocus onfocus=window.__x=1>", "<details open ontoggle=window.__x=1>",
        "<video><source onerror=window.__x=1></video>", "<audio src=x onerror=window.__x=1>", "<marquee onstart=window.__x=1>", "<meta http-equiv=refresh content='0;url=javascript:window.__x=1'>",
        "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example/x.css';</style>", "<div style=background:url(javascript:window.__x=1)>",
        "\"><script>window.__x=1</script>", "'><script>window.__x=1</script>", "\" onmouseover=\"window.__x=1", "' onmouseover='window.__x=1",
        "\" autofocus onfocus=\"window.__x=1\" x=\"", "` onmouseover=`window.__x=1", "x\" hx-get=\"/logout\" hx-trigger=\"load", "x' data-stays='",
        "--><script>window.__x=1</script><!--", "]]><script>window.__x=1</script>", "</title><script>window.__x=1</script>", "</textarea><script>window.__x=1</script>",
        "</select><img src=x onerror=window.__x=1>", "</td></tr></table><img src=x onerror=window.__x=1>", "</style><img src=x onerror=window.__x=1>", "</noscript><img src=x onerror=window.__x=1>",
        "&lt;script&gt;window.__x=1&lt;/script&gt;", "&#60;script&#62;window.__x=1&#60;/script&#62;", "&quot; onmouseover=&quot;window.__x=1", "%3Cscript%3Ewindow.__x=1%3C/script%3E",
        "<<script>window.__x=1//<</script>", "<scr<script>ipt>window.__x=1</scr</script>ipt>", "＜script＞window.__x=1＜/script＞", "{{constructor.constructor('window.__x=1')()}}",
        "${window.__x=1}", "javascript:window.__x=1", "@Html.Raw(\"<b>\")", "<x-canary a=\"1\">名",
    ];

    [Fact]
    public void Texts_AreSixty() => Texts.Distinct().Count().ShouldBe(60);

    [Fact]
    public async Task Application_OnEveryPageOfIt_StaysText()
    {
        var id = await TestApplications.FileAsync(host, Point);
        var number = (await TestApplications.ReadAsync(host, Point, id)).ApplicationNumber;
        var pointId = (await TestApplications.FindPointAsync(host, Point)).Id;
        var account = await StaffAccount.AddToAsync(host, Point[..8], [RoleNames.ConfirmationUser], pointId);
        using var browser = await StaffSession.OpenAsync(host, account);
        string[] pages = [$"/applications?applicationNumber={number}", $"/applications/{id}", $"/applications/{id}/confirm", $"/applications/{id}/approvals", $"/applications/{id}/reveal", TestMessages.AddressOf(id)];
        await TestMessages.SendAsync(browser, id, Plain);
        var message = (await TestMessages.ReadAsync(host, Point, id)).Single().Id;

        await CheckAsync(browser, pages, async text =>
        {
            await SetAsync<OnlineApplication>(Point[..8], id, nameof(OnlineApplication.Name), text);
            await SetAsync<OnlineApplication>(Point[..8], id, nameof(OnlineApplication.School), text);
            await SetAsync<OnlineApplication>(Point[..8], id, nameof(OnlineApplication.Remark), text);
            await SetAsync<OnlineApplication>(Point[..8], id, nameof(OnlineApplication.CertificateSubject), text);
            await ChangeAsync<OnlineApplication>(Point[..8], id, (context, row) => context.Entry(row).Property(it => it.Employment).CurrentValue = row.Employment with { School = text, Subject = text });
            await SetAsync<Account>(Point[..8], account.Id, nameof(Account.DisplayName), text);
            await SetAsync<ApplicantMessage>(Point[..8], message, nameof(ApplicantMessage.Text), text);
            await SetAsync<ApplicantMessage>(Point[..8], message, nameof(ApplicantMessage.SenderName), text);
        });
    }

    [Fact]
    public async Task Records_OfAnAgency_OnEveryPageOfThem_StayText()
    {
        var county = await TestCounty.AddAsync(host);
        var user = await county.AddUserAsync(RoleNames.ConfirmationUser);
        var (role, notice, template) = await AddAsync(county);
        using var browser = await StaffSession.OpenAsync(host, county.Administrator);
        string[] pages =
        [
            "/", "/admin/users", $"/admin/users/{user.Id}", $"/admin/users/{user.Id}/permissions", $"/admin/users/{user.Id}/login-code", "/admin/points", $"/admin/points/{county.PointId}",
            "/admin/roles", $"/admin/roles/{role.Key}", "/admin/notices", $"/admin/notices/{notice.Id}", "/notices", $"/notices/{notice.Id}", "/admin/online-users", "/admin/message-templates", $"/admin/message-templates/{template.Id}",
        ];

        await CheckAsync(browser, pages, async text =>
        {
            await SetAsync<Account>(county.Code, user.Id, nameof(Account.DisplayName), text);
            await SetAsync<Account>(county.Code, county.Administrator.Id, nameof(Account.DisplayName), text);
            await SetAsync<ConfirmationPoint>(county.Code, county.PointId, nameof(ConfirmationPoint.Name), text);
            await SetAsync<ConfirmationPoint>(county.Code, county.PointId, nameof(ConfirmationPoint.Address), text);
            await SetAsync<AgencyRole>(county.Code, role.Id, nameof(AgencyRole.Name), text);
            await SetAsync<AgencyNotice>(county.Code, notice.Id, nameof(AgencyNotice.Title), text);
            await SetAsync<AgencyNotice>(county.Code, notice.Id, nameof(AgencyNotice.Text), text);
            await SetAsync<MessageTemplate>(county.Code, template.Id, nameof(MessageTemplate.Name), text);
            await SetAsync<MessageTemplate>(county.Code, template.Id, nameof(MessageTemplate.Text), text);
        });
    }

    [Theory]
    [InlineData("/applications?name=")]
    [InlineData("/applications?school=")]
    [InlineData("/applications?remark=")]
    [InlineData("/applications?applicationNumber=")]
    [InlineData("/applications?status=")]
    [InlineData("/admin/users?name=")]
    [InlineData("/admin/users?loginName=")]
    [InlineData("/admin/users?role=")]
    [InlineData("/admin/agencies?search=")]
    [InlineData("/audit?user=")]
    [InlineData("/audit?operation=")]
    [InlineData("/audit?subject=")]
    [InlineData("/login?returnUrl=")]
    [InlineData("/account/step-up?returnUrl=")]
    [InlineData("/error?status=")]
    [InlineData("/verify/")]
    [InlineData("/nowhere/")]
    public async Task Query_ThatThePageShowsAgain_StaysText(string address)
    {
        // In an agency of its own: what other tests report or file meanwhile would show on the page too.
        var account = await (await TestCounty.AddAsync(host)).AddUserAsync(RoleNames.AgencyAdministrator, RoleNames.RegistrationUser, RoleNames.PlatformAdministrator);
        using var browser = await StaffSession.OpenAsync(host, account);
        var plain = Skeleton(await browser.OpenAsync(address + Uri.EscapeDataString(Plain + "🙂")));

        foreach (var text in Texts)
        {
            var answer = await browser.OpenAsync(address + Uri.EscapeDataString(text));

            ((int)answer.Status).ShouldBeLessThan(500, text);
            if (answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound)
            {
                Skeleton(answer).ShouldBe(plain, text);
            }
        }
    }

    /// <summary>Every page with every text has the elements and attributes it has with a plain one.</summary>
    private static async Task CheckAsync(Browser browser, string[] pages, Func<string, Task> setAsync)
    {
        await setAsync(Plain);
        var plain = new Dictionary<string, string>();
        foreach (var page in pages)
        {
            var answer = await browser.OpenAsync(page);
            answer.Status.ShouldBe(HttpStatusCode.OK, page);
            plain[page] = Skeleton(answer);
        }

        foreach (var text in Texts)
        {
            await setAsync(text);
            foreach (var page in pages)
            {
                Skeleton(await browser.OpenAsync(page)).ShouldBe(plain[page], $"{text} on {page}");
            }
        }
    }

    /// <summary>The page's elements with the names of their attributes, in order.</summary>
    private static string Skeleton(Answer answer) => string.Join('\n', answer.Document.All.Select(element =>
        element.LocalName + string.Concat(element.Attributes.Select(attribute => " " + attribute.Name))));

    private static async Task<(AgencyRole Role, AgencyNotice Notice, MessageTemplate Template)> AddAsync(TestCounty county)
    {
        var now = county.Host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var role = AgencyRole.Own(Guid.CreateVersion7(), county.Id, Plain);
        var notice = new AgencyNotice(Guid.CreateVersion7(), new NoticeContent(Plain, Plain, new TimeWindow(now.AddMinutes(-1), now.AddDays(1)), MustRead: true), NoticeAudience.OwnStaff, now);
        notice.Publish(Plain, now);
        var template = new MessageTemplate(Guid.CreateVersion7(), Plain, new MessageContent(Plain, AllowsPhotos: false));
        await using var scope = await TestApplications.OpenAsync(county.Host, county.Code);
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        context.AddRange(role, notice, template);
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await context.SaveChangesAsync();
        return (role, notice, template);
    }

    private Task SetAsync<T>(string agencyCode, Guid id, string property, string text)
        where T : Framework.Domain.Entity => ChangeAsync<T>(agencyCode, id, (context, row) => context.Entry(row).Property(property).CurrentValue = text);

    private async Task ChangeAsync<T>(string agencyCode, Guid id, Action<TeacherRegistrationDbContext, T> change)
        where T : Framework.Domain.Entity
    {
        await using var scope = await TestApplications.OpenAsync(host, agencyCode);
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        change(context, await context.Set<T>().AsTracking().SingleAsync(row => row.Id == id));
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await context.SaveChangesAsync();
    }
}
