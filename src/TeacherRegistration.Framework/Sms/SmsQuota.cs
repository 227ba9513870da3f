using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Framework.Sms;

/// <summary>
/// How many texts about applications an agency may send in a month. Counting those of a large agency takes as long as sending one: far from
/// the quota, count and quota hold for a minute, a lowered one too; close to it every text is counted.
/// </summary>
internal sealed class SmsQuota(SmsLog log, IServiceScopeFactory scopes, TimeProvider timeProvider)
{
    /// <summary>More than other nodes send in a minute.</summary>
    private const int Close = 1_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, Month> months = new();

    /// <summary>Whether the quota is used up. What is asked for counts as sent.</summary>
    public async Task<bool> IsUsedUpAsync(SmsRequest request, CancellationToken cancellationToken)
    {
        if (request.AgencyId is not { } agencyId || !SmsTemplates.Notices.Contains(request.TemplateKey))
        {
            return false;
        }

        var now = timeProvider.GetUtcNow();
        if (!months.TryGetValue(agencyId, out var month) || now - month.CountedAt > Kept || month.Sent + Close > month.Quota)
        {
            month = new Month(await log.CountOfMonthAsync(agencyId, cancellationToken), await ReadQuotaAsync(cancellationToken), now);
        }

        months[agencyId] = month with { Sent = month.Sent + 1 };
        return month.Sent >= month.Quota;
    }

    private async Task<int> ReadQuotaAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetAsync<int>(FrameworkSettings.SmsMonthlyQuota, cancellationToken);
    }

    private sealed record Month(int Sent, int Quota, DateTimeOffset CountedAt);
}
