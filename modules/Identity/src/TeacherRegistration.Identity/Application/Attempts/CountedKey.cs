namespace TeacherRegistration.Identity.Application.Attempts;

/// <summary>What an act is counted under, and how many are allowed.</summary>
internal sealed record CountedKey(string Key, params IReadOnlyList<AttemptLimit> Limits);
