namespace TeacherRegistration.Framework.Contracts.Time;

/// <summary>A closed interval of time: at the end second yes, one second later no (decision 9). Both ends UTC, whole seconds.</summary>
/// <param name="Start">First instant inside.</param>
/// <param name="End">Last second inside.</param>
public readonly record struct TimeWindow(DateTime Start, DateTime End)
{
    /// <summary>Whether the instant, cut to its second, is inside.</summary>
    public bool Contains(DateTime utc) => !IsBefore(utc) && !IsAfter(utc);

    /// <summary>Whether the whole of the other lies inside.</summary>
    public bool Covers(TimeWindow other) => Start <= other.Start && other.End <= End;

    /// <summary>The window later by so much.</summary>
    public TimeWindow After(TimeSpan shift) => new(Start + shift, End + shift);

    /// <summary>Whether the two have an instant in common.</summary>
    public bool Overlaps(TimeWindow other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether the window has not begun.</summary>
    public bool IsBefore(DateTime utc) => utc < Start;

    /// <summary>Whether the window has ended.</summary>
    public bool IsAfter(DateTime utc) => utc >= End.AddSeconds(1);
}
