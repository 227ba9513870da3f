using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.DemoData;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Links;
using TeacherRegistration.Identity.Domain.LoginRequests;
using TeacherRegistration.Identity.Domain.Roles;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Messaging.Domain.Notices;
using TeacherRegistration.Messaging.Domain.Templates;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Application.Manual;
using TeacherRegistration.Printing.Domain.Files;
using TeacherRegistration.Printing.Tests;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>One record of each kind that addresses name, all of one point and its agency; by the part of the route before its parameter.</summary>
internal sealed class AccessRecords
{
    private readonly Dictionary<string, string> byRoute;

    private AccessRecords(Dictionary<string, string> byRoute, TestFiling applicant)
    {
        this.byRoute = byRoute;
        Applicant = applicant;
    }

    /// <summary>Who filed the application, signed in; what the personal centre holds is theirs too.</summary>
    public TestFiling Applicant { get; }

    /// <summary>Routes whose parameter names nothing that only its agency may see.</summary>
    private static readonly string[] Public = ["/account/activate/", "/downloads/manual/", "/language/", "/sms/reports/", "/verify/"];

    public static async Task<AccessRecords> AddAsync(ProductHost host, string pointCode)
    {
        var (application, draft) = (await TestApplications.FileAsync(host, pointCode, 1, (draft, _) => draft with { Certificate = draft.Certificate with { Origin = CertificateOrigin.LegacyAdded } }))[0];
        var point = await TestApplications.FindPointAsync(host, pointCode);
        var account = await StaffAccount.AddToAsync(host, pointCode[..8], [RoleNames.ConfirmationUser], point.Id);
        var applicant = await TestFiling.AddAsync(host, draft);
        await applicant.EnterAsync(applicant.FullFile());
        var begun = await applicant.AddDraftAsync(pointCode[..8]);
        var certificate = (await applicant.ReadAsync()).Certificates[0];
        await using var scope = await TestApplications.OpenAsync(host, pointCode);
        var services = scope.ServiceProvider;
        var agency = await services.GetRequiredService<IAgencyDirectory>().GetCurrentAsync();
        var plan = (await services.GetRequiredService<IRepository<RegistrationPlan>>().Query().FirstAsync()).Id;
        var arrangement = await services.GetRequiredService<IRepository<PointArrangement>>().Query().FirstAsync();
        var provincePlan = (await services.GetRequiredService<IRepository<ProvincePlan>>().Query().FirstAsync()).Id;
        var policy = (await services.GetRequiredService<IRepository<Policy>>().Query().FirstAsync()).Id;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var role = AgencyRole.Own(Guid.CreateVersion7(), agency.Id, $"测试{Guid.CreateVersion7():N}"[..20]);
        var request = new LoginRequest(Guid.CreateVersion7(), account.Id, agency.Id, message: null, now);
        var notice = new AgencyNotice(Guid.CreateVersion7(), new NoticeContent("测试", "测试", new TimeWindow(now.AddMinutes(-1), now.AddDays(1)), MustRead: false), NoticeAudience.OwnStaff, now);
        notice.Publish("测试", now);
        var content = new FileContent(Guid.CreateVersion7(), "a.pdf", "application/pdf", TestFiles.Pdf().Length);
        await services.GetRequiredService<IBlobStore>().SaveAsync(FileStore.Container, agency.Id, content.BlobId, TestFiles.Pdf());
        var file = new AgencyFile(Guid.CreateVersion7(), new FileDetails("测试", FileCategory.Other, FileAudience.Everybody, ValidFrom: null, ValidUntil: null), content, now);
        var export = new ApplicationExport(Guid.CreateVersion7(), account.Id, "", isFull: false, total: 1, now);
        var transfer = TestTransfers.Make(services, agency, draft);
        var certificates = new CertificateImport(Guid.CreateVersion7(), agency.Id, "a.xlsx", new RegisterCounts(Rows: 1, Replaced: 0, Warnings: 0), now);
        certificates.MarkImported(account.LoginName, now);
        var message = ApplicantMessage.Send(Guid.CreateVersion7(), application, sendingId: null, new MessageContent("测试", AllowsPhotos: true), new Sender("test", "测试", "测试"), now);
        var answer = MessageAnswer.To(message, "测试", photoCount: 1, now);
        await services.GetRequiredService<IBlobStore>().SaveAsync(AnswerPhotos.ContainerOf(1), agency.Id, answer.Id, TestFiling.Picture(400, 300, SKColors.Teal));
        // One that is there: a further one would show on the pages of other tests' cases.
        var templates = services.GetRequiredService<IRepository<MessageTemplate>>();
        var template = await templates.Query().FirstOrDefaultAsync();
        var added = template is null ? new MessageTemplate(Guid.CreateVersion7(), "测试", new MessageContent("测试", AllowsPhotos: false)) : null;
        services.GetRequiredService<AuditScope>().Operation = "Add test records";
        var link = await services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            services.GetRequiredService<IRepository<ApplicationExport>>().Add(export);
            services.GetRequiredService<IRepository<AgencyRole>>().Add(role);
            services.GetRequiredService<IRepository<LoginRequest>>().Add(request);
            services.GetRequiredService<IRepository<AgencyNotice>>().Add(notice);
            services.GetRequiredService<IRepository<AgencyFile>>().Add(file);
            services.GetRequiredService<IRepository<Transfer>>().Add(transfer);
            services.GetRequiredService<IRepository<CertificateImport>>().Add(certificates);
            services.GetRequiredService<IRepository<ApplicantMessage>>().Add(message);
            services.GetRequiredService<IRepository<MessageAnswer>>().Add(answer);
            if (added is not null)
            {
                templates.Add(added);
            }

            return await services.GetRequiredService<AccountLinks>().IssueAsync(account.Id);
        });
        await services.GetRequiredService<ApplicationPhotos>().SaveAsync(PhotoKind.Certificate, application, DemoCertificate.Draw(draft), CancellationToken.None);
        await services.GetRequiredService<IBlobStore>().SaveAsync(PhotoKind.Certificate.Container(), applicant.AccountId, certificate.PhotoId!.Value, DemoCertificate.Draw(draft));
        return new AccessRecords(new Dictionary<string, string>
        {
            ["{answerId:guid}"] = $"{answer.Id}",
            ["{certificateId:guid}"] = $"{certificate.Id}",
            ["{kind}"] = nameof(PhotoKind.Certificate),
            ["{messageId:guid}"] = $"{message.Id}",
            ["{number:int}"] = "1",
            ["{subjectId:guid}"] = $"{certificate.Id}",
            ["/account/activate/"] = link,
            ["/admin/agencies/"] = $"{agency.Id}",
            ["/admin/certificates/"] = $"{certificates.Id}",
            ["/admin/login-requests/"] = $"{request.Id}",
            ["/admin/message-templates/"] = $"{(template ?? added)!.Id}",
            ["/admin/notices/"] = $"{notice.Id}",
            ["/admin/points/"] = $"{point.Id}",
            ["/admin/roles/"] = role.Key,
            ["/admin/users/"] = $"{account.Id}",
            ["/apply/applications/"] = $"{application}",
            ["/apply/data/"] = $"{applicant.AccountId}",
            ["/apply/filing/"] = $"{begun}",
            ["/applications/"] = $"{application}",
            ["/applications/exports/"] = $"{export.Id}",
            ["/applications/transfers/"] = $"{transfer.Id}",
            ["/audit/applications/"] = $"{application}",
            ["/downloads/files/"] = $"{file.Id}",
            ["/downloads/manage/"] = $"{file.Id}",
            ["/downloads/manual/"] = ManualBook.PictureNames[0],
            ["/language/"] = "zh-Hans",
            ["/notices/"] = $"{notice.Id}",
            ["/other-points/"] = $"{application}",
            ["/plans/"] = $"{plan}",
            ["/plans/agency/"] = $"{plan}",
            ["/plans/application-plans/"] = $"{arrangement.ApplicationPlanId}",
            ["/plans/arrangements/"] = $"{arrangement.Id}",
            ["/plans/policies/"] = $"{policy}",
            ["/plans/province/"] = $"{provincePlan}",
            ["/sms/reports/"] = "main",
            ["/sms/reports/main/"] = "none",
            ["/verify/"] = "",
        }, applicant);
    }

    /// <summary>Whether the route names a record of an agency.</summary>
    /// <exception cref="InvalidOperationException">A route of a new kind: say here which record it names, or that it names none.</exception>
    public static bool IsNamedBy(string route) => route.Contains('{', StringComparison.Ordinal)
        && !Public.Any(prefix => route.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The address, with the record of the route's kind in place of its parameter, and its part in place of each further one.</summary>
    public string Fill(string route)
    {
        var start = route.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return route;
        }

        var end = route.IndexOf('}', StringComparison.Ordinal) + 1;
        var record = byRoute.TryGetValue(route[start..end], out var part) ? part
            : byRoute.TryGetValue(route[..start], out var found) ? found
            : throw new InvalidOperationException($"Add a record for {route} to {nameof(AccessRecords)}.");
        return Fill(route[..start] + record + route[end..]);
    }
}
