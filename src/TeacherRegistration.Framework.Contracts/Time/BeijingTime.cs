using System.Globalization;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Contracts.Time;

/// <summary>Times are stored in UTC and shown in the deployment's zone, Asia/Shanghai (decision 9), whatever the server's zone is.</summary>
public static class BeijingTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The local time of a UTC instant.</summary>
    public static DateTime FromUtc(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The UTC instant of a local time.</summary>
    public static DateTime ToUtc(DateTime local) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Zone);

    /// <summary>The UTC instant of a local time that was entered, cut to its second.</summary>
    /// <param name="local">Null where nothing was entered.</param>
    /// <param name="field">The input it comes from.</param>
    /// <exception cref="BusinessRuleException">400 beside the field: missing, or not between the years 2000 and 2099.</exception>
    public static DateTime FromForm(DateTime? local, string field) => local is { Year: >= 2000 and < 2100 } time
        ? ToUtc(time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)))
        : throw new BusinessRuleException(FrameworkErrorCodes.TimeForm) { Field = field };

    /// <summary>The local calendar date of a UTC instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(FromUtc(utc));

    /// <summary><c>yyyy-MM-dd HH:mm:ss</c> local time (rule 64).</summary>
    public static string Format(DateTime utc) => FromUtc(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
