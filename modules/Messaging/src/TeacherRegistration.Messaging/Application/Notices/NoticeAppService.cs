using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>通知公告: what the platform and agencies write. Each works on its own notices only; another's is not there.</summary>
internal sealed class NoticeAppService(
    IRepository<AgencyNotice> agencyNotices,
    IRepository<PlatformNotice> platformNotices,
    NoticeScope scope,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    public async Task<Guid> CreateAsync(NoticeInput input)
    {
        await DemandAsync(input);
        var id = Guid.CreateVersion7();
        audit.About(nameof(Notice), id);
        if (scope.OwnId is null)
        {
            platformNotices.Add(new PlatformNotice(id, input.ToContent(), clock.UtcNow));
        }
        else
        {
            agencyNotices.Add(new AgencyNotice(id, input.ToContent(), input.Audience, clock.UtcNow));
        }

        return id;
    }

    public async Task WriteAsync(Guid id, long version, NoticeInput input)
    {
        await DemandAsync(input);
        Write(await GetAsync(id, version), input);
    }

    /// <summary>Keeps what the form holds and publishes it.</summary>
    public async Task PublishAsync(Guid id, long version, NoticeInput input)
    {
        await DemandAsync(input);
        var notice = await GetAsync(id, version);
        Write(notice, input);
        notice.Publish(scope.OwnId is null ? "" : (await scope.GetOwnAsync()).ShortName, clock.UtcNow);
    }

    public async Task WithdrawAsync(Guid id, long version)
    {
        user.Demand(MessagingPermissions.NoticesManage);
        (await GetAsync(id, version)).Withdraw(clock.UtcNow);
    }

    private async Task DemandAsync(NoticeInput input)
    {
        user.Demand(MessagingPermissions.NoticesManage);
        if (input.Audience == NoticeAudience.OwnAndBelow && !await scope.HasAgenciesBelowAsync())
        {
            throw new BusinessRuleException(MessagingErrorCodes.NobodyBelow) { Field = nameof(input.Audience) };
        }
    }

    private static void Write(Notice notice, NoticeInput input)
    {
        if (notice is AgencyNotice ofAgency)
        {
            ofAgency.Write(input.ToContent(), input.Audience);
        }
        else
        {
            notice.Write(input.ToContent());
        }
    }

    private async Task<Notice> GetAsync(Guid id, long version)
    {
        audit.About(nameof(Notice), id);
        if (scope.OwnId is not { } own)
        {
            return await platformNotices.GetAsync(id, version);
        }

        // Rows of the whole province can be read; only the owner's are found here.
        var notice = await agencyNotices.FindAsync(id);
        return notice?.OwnerId == own ? await agencyNotices.GetAsync(id, version) : throw BusinessRuleException.NotFound();
    }
}
