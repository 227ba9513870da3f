using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.DemoData;

/// <summary>Messages of 一县's point 一 (SPEC §8): to some who lack materials, to some who are awaited; one of them withdrawn.</summary>
internal sealed class MessagingDemoSeeder : IDemoSeeder
{
    private const string PointCode = "999901010101";
    private static readonly MessageContent Awaited = new("请在确认时间内到确认点现场确认。\n请带:身份证、教师资格证书原件,年度考核证明。", AllowsPhotos: false);
    private static readonly MessageContent Lacking = new("缺 2025 年度考核证明,请补齐后到确认点一补交。", AllowsPhotos: true);
    private static readonly MessageContent Mistaken = new("请带两张照片。", AllowsPhotos: false);

    private static readonly HashSet<string> Permissions = [ApplicationsPermissions.View, MessagingPermissions.MessagesSend];

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
        services.GetRequiredService<AuditScope>().Operation = "Seed demo messages";
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
