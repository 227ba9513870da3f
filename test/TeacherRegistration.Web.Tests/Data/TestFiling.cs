using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>An applicant of a test's own, at the pages on which applications are entered and filed.</summary>
internal sealed record TestFiling(ProductHost Host, Browser Browser, Guid AccountId, FilingDraft Person) : IDisposable
{
    public const string Agency = "99990101";
    public const string OtherAgency = "99990102";

    /// <summary>Signed in, with nothing filed and nothing entered.</summary>
    public static async Task<TestFiling> AddAsync(ProductHost host) => await AddAsync(host, TestApplicant.Next());

    public static async Task<TestFiling> AddAsync(ProductHost host, FilingDraft person)
    {
        var cookies = new CookieContainer();
        var accountId = await TestApplicant.SignInAsync(host, person, cookies);
        return new TestFiling(host, host.CreateBrowser(cookies), accountId, person);
    }

    /// <summary>Signed in, with all sections entered and a draft for 确认点一 of 一县 in which nothing is missing.</summary>
    public static async Task<(TestFiling Applicant, Guid Draft)> AddReadyAsync(ProductHost host)
    {
        var applicant = await AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        var draft = await applicant.BeginAsync();
        await applicant.ChoosePointAsync(draft, TestApplications.PointOne);
        return (applicant, draft);
    }

    /// <summary>Signed in, with an application at 确认点一 of 一县 that was filed by the pages.</summary>
    public static async Task<(TestFiling Applicant, Guid Application)> AddFiledAsync(ProductHost host)
    {
        var (applicant, draft) = await AddReadyAsync(host);
        var answer = await applicant.SubmitAsync(draft);
        answer.Location.ShouldBe($"/apply/applications/{draft}", answer.ErrorOf(""));
        return (applicant, draft);
    }

    /// <summary>The same account in another browser.</summary>
    public static async Task<TestFiling> SignInAgainAsync(TestFiling applicant)
    {
        var cookies = new CookieContainer();
        await TestApplicant.SignInAgainAsync(applicant.Host, applicant.AccountId, cookies);
        return applicant with { Browser = applicant.Host.CreateBrowser(cookies) };
    }

    /// <summary>All that a renewal asks.</summary>
    public PersonalFile FullFile() => new()
    {
        Person = Person.Person with { Email = "teacher@example.com" },
        Address = Person.Address,
        Certificates = [new HeldCertificate(Guid.CreateVersion7(), Person.Certificate with { Origin = CertificateOrigin.LegacyAdded }, Guid.CreateVersion7(), Guid.CreateVersion7())],
        Employment = Person.Employment,
        Assessment = Person.Assessment,
        WorkHistory = [new WorkHistoryRow("2013.09", "至今", "测试中心小学", "小学语文", "教师")],
        PortraitId = Guid.CreateVersion7(),
    };

    /// <summary>Puts it into the personal centre, as if it had been entered there.</summary>
    public Task EnterAsync(PersonalFile file) => WorkAsync(services => services.GetRequiredService<DraftStore>().WriteAsync(AccountId, file));

    /// <summary>What stands in the record.</summary>
    public async Task<PersonalFile> ReadAsync(Guid? recordId = null)
    {
        PersonalFile? file = null;
        await WorkAsync(async services => file = (await services.GetRequiredService<DraftStore>().ReadAsync(recordId ?? AccountId)).File);
        return file!;
    }

    /// <summary>The draft, or null where it is gone.</summary>
    public async Task<ApplicationDraft?> FindDraftAsync(Guid id)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<ApplicationDraft>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id);
    }

    /// <summary>Begins an application with the agency by its page; returns the draft.</summary>
    public async Task<Guid> BeginAsync(string agencyCode = Agency, RegistrationKind kind = RegistrationKind.Renewal)
    {
        var answer = await SendChoiceAsync(agencyCode, kind);
        answer.Location.ShouldStartWith("/apply/filing/", Case.Sensitive, answer.ErrorOf(""));
        return Guid.Parse(answer.Location.Split('/')[^1]);
    }

    /// <summary>A draft with the agency, begun as if nothing stood against it.</summary>
    public async Task<Guid> AddDraftAsync(string agencyCode)
    {
        var draft = new ApplicationDraft(Guid.CreateVersion7(), AccountId, await FindFilingAsync(Host, agencyCode), RegistrationKind.Renewal, DateTime.UnixEpoch);
        await WorkAsync(services =>
        {
            services.GetRequiredService<DraftStore>().Add(draft);
            return Task.CompletedTask;
        });
        return draft.Id;
    }

    public async Task<Answer> SendChoiceAsync(string agencyCode = Agency, RegistrationKind kind = RegistrationKind.Renewal)
    {
        var filing = await FindFilingAsync(Host, agencyCode);
        var page = await Browser.OpenAsync($"/apply/filing?province={filing.ProvinceId}");
        return await Browser.PressAsync(page, CodeLists.Chinese(kind), ("Plan", filing.Id.ToString()));
    }

    public async Task ChoosePointAsync(Guid draft, string pointCode)
    {
        var chosen = await SendPointAsync(draft, pointCode);
        chosen.Location.ShouldEndWith("/precautions", Case.Sensitive, chosen.ErrorOf(""));
        (await Browser.PressAsync(await Browser.OpenAsync(chosen.Location), "我已阅读")).Location.ShouldBe($"/apply/filing/{draft}");
    }

    public async Task<Answer> SendPointAsync(Guid draft, string pointCode)
    {
        var point = await TestApplications.FindPointAsync(Host, pointCode);
        return await Browser.PressAsync(await Browser.OpenAsync($"/apply/filing/{draft}/point"), "选定确认点", ("PointId", point.Id.ToString()));
    }

    /// <summary>Promises and submits.</summary>
    public async Task<Answer> SubmitAsync(Guid draft, string button = "提交申报") =>
        await Browser.PressAsync(await Browser.OpenAsync($"/apply/filing/{draft}/check"), button, ("Promise", "true"));

    /// <summary>Sends a photo by its page.</summary>
    public async Task<Answer> UploadAsync(string photoAddress, string name, byte[] content, params (string Name, string? Value)[] fields)
    {
        var (address, values) = Browser.Describe(await Browser.OpenAsync($"{photoAddress}/new"), "上传", fields);
        using var form = new MultipartFormDataContent();
        values.Where(field => field.Key != "Upload").ToList().ForEach(field => form.Add(new StringContent(field.Value), field.Key));
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "Upload", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await Browser.SendAsync(request);
    }

    /// <summary>A picture of the colour.</summary>
    public static byte[] Picture(int width, int height, SKColor colour, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(colour);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>The published 网报计划 of a demo agency.</summary>
    public static async Task<OpenFiling> FindFilingAsync(ProductHost host, string agencyCode)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var agency = await scope.ServiceProvider.GetRequiredService<Agencies.Contracts.IAgencyDirectory>().FindByCodeAsync(agencyCode);
        return (await scope.ServiceProvider.GetRequiredService<IOpenFilings>().GetAsync([agency!.Id])).Single();
    }

    /// <summary>Has people file in the published 网报计划 now, whatever its agency has planned.</summary>
    public static Task OpenAsync(ProductHost host, Guid filing) => ChangeAsync(host, async context =>
    {
        var row = await context.Set<PublishedFiling>().AsTracking().SingleAsync(row => row.Id == filing);
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        context.Entry(row).Property(it => it.StartsAt).CurrentValue = now.AddDays(-1);
        context.Entry(row).Property(it => it.EndsAt).CurrentValue = now.AddDays(1);
    });

    public static Task SuspendAsync(ProductHost host, Guid agencyId) => ChangeAsync(host, async context =>
        (await context.Set<Agencies.Domain.Agencies.Agency>().AsTracking().SingleAsync(row => row.Id == agencyId)).Suspend("测试"));

    /// <summary>Makes the applicant the user of the scope.</summary>
    public void SignIn(IServiceProvider services, Guid? personId = null)
    {
        services.GetRequiredService<AuditScope>().Operation = "Test";
        services.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            AccountId, "", Person.Name, "", PointId: null, new HashSet<string> { IdentityPermissions.ApplicantSite }, PersonId: personId));
    }

    public void Dispose() => Browser.Dispose();

    private static async Task ChangeAsync(ProductHost host, Func<TeacherRegistrationDbContext, Task> change)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunUnrecordedAsync(async () =>
        {
            await change(scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>());
            return true;
        });
    }

    private async Task WorkAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        SignIn(services);
        await services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            await work(services);
            return true;
        });
    }
}
