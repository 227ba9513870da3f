using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Application.Templates;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.DemoData;

/// <summary>Messages of 一县's point 一 (SPEC §8): to some who lack materials, to some who are awaited; one of them withdrawn. And the county's templates.</summary>
internal sealed class MessagingDemoSeeder : IDemoSeeder
{
    private const string PointCode = "999901010101";
    private static readonly MessageContent Awaited = new("请在确认时间内到确认点现场确认。\n请带:身份证、教师资格证书原件,年度考核证明。", AllowsPhotos: false);
    private static readonly MessageContent Lacking = new("缺 2025 年度考核证明,请补齐后到确认点一补交。", AllowsPhotos: true);
    private static readonly MessageContent Mistaken = new("请带两张照片。", AllowsPhotos: false);

    private static readonly TemplateInput[] Templates =
    [
        new()
        {
            Name = "催到现场确认",
            Text = "{姓名}老师:您的定期注册申请(报名号{报名号})还没有现场确认。请在{确认截止}前到{确认点}({确认点地址})办理,带身份证、教师资格证书原件和年度考核证明。有事请打{确认点电话}。",
        },
        new() { Name = "补年度考核证明", Text = "{姓名}老师:您还缺年度考核证明,要加盖学校公章。请在{确认截止}前交到{确认点},也可以先拍照回复,我们看了再来,免得白跑一趟。", AllowsPhotos = true },
        new() { Name = "错峰办理", Text = "{姓名}老师:{确认点}上午排队的人多,下午两点半以后来基本不用等,地址:{确认点地址}。" },
    ];

    private static readonly HashSet<string> Permissions = [ApplicationsPermissions.View, MessagingPermissions.MessagesSend, MessagingPermissions.TemplatesManage];

    public int Order => 60;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var directory = services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(PointCode[..8], cancellationToken))!;
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        var point = (await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetPointsAsync(cancellationToken)).Single(row => row.Code == PointCode);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(Guid.CreateVersion7(), "cs6s1s1xzcqr01", "王一", point.Name, point.Id, Permissions));
        await SendAsync(scope.ServiceProvider, cancellationToken);
    }

    private static async Task SendAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var awaited = await FindAsync(services, ConfirmationStatus.PendingConfirmation, 3, cancellationToken);
        // The applicant with an account has filed last at this point.
        var last = (await FindAsync(services, ConfirmationStatus.PendingConfirmation, int.MaxValue, cancellationToken))[^1];
        var lacking = await FindAsync(services, ConfirmationStatus.MaterialsIncomplete, 5, cancellationToken);
        var messages = services.GetRequiredService<MessageAppService>();
        var unitOfWork = services.GetRequiredService<IUnitOfWork>();
        var templates = services.GetRequiredService<MessageTemplateAppService>();
        services.GetRequiredService<AuditScope>().Operation = "Seed demo messages";
        foreach (var template in Templates)
        {
            await unitOfWork.RunAsync(() => templates.CreateAsync(template), cancellationToken: cancellationToken);
        }

        await unitOfWork.RunAsync(() => messages.SendToManyAsync([awaited[0]], Mistaken), cancellationToken: cancellationToken);
        var mistaken = (await services.GetRequiredService<MessageHistoryAppService>().GetAsync(awaited[0])).Items[0];
        await unitOfWork.RunAsync(
            async () =>
            {
                await messages.WithdrawAsync(awaited[0], mistaken.Id);
                return await messages.SendToManyAsync([.. awaited, last], Awaited) + await messages.SendToManyAsync(lacking, Lacking);
            },
            cancellationToken: cancellationToken);
    }

    private static async Task<List<Guid>> FindAsync(IServiceProvider services, ConfirmationStatus status, int maximum, CancellationToken cancellationToken) =>
        [.. (await services.GetRequiredService<IApplicationIntegrationService>().FindAsync(status, maximum, cancellationToken)).Select(found => found.Id)];
}
