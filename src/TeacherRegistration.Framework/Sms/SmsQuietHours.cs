using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Framework.Sms;

/// <summary>The hours of the night in which nobody is woken by a text about an application.</summary>
public sealed class SmsQuietHours(ISettingProvider settings, TimeProvider timeProvider)
{
    /// <summary>When such a text may be sent, UTC; null: now.</summary>
    public async Task<DateTime?> FindEndAsync(CancellationToken cancellationToken = default)
    {
        var from = await settings.GetAsync<int>(FrameworkSettings.SmsQuietFrom, cancellationToken);
        var until = await settings.GetAsync<int>(FrameworkSettings.SmsQuietUntil, cancellationToken);
        return EndOf(timeProvider.GetUtcNow().UtcDateTime, from, until);
    }

    internal static DateTime? EndOf(DateTime now, int from, int until)
    {
        var local = BeijingTime.FromUtc(now);
        var isQuiet = from <= until ? local.Hour >= from && local.Hour < until : local.Hour >= from || local.Hour < until;
        var end = local.Date.AddHours(until);
        return isQuiet ? BeijingTime.ToUtc(end > local ? end : end.AddDays(1)) : null;
    }
}
