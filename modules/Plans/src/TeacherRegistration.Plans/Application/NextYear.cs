namespace TeacherRegistration.Plans.Application;

/// <summary>How what was planned for a year becomes the next one's.</summary>
internal static class NextYear
{
    /// <summary>A whole number of weeks: the days of the week stay.</summary>
    public static readonly TimeSpan Shift = TimeSpan.FromDays(52 * 7);

    /// <summary>The name with the next year instead of this one.</summary>
    public static string NameOf(string name, int year) => name.Replace($"{year}", $"{year + 1}", StringComparison.Ordinal);
}
