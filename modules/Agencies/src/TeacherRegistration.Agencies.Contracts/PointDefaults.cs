namespace TeacherRegistration.Agencies.Contracts;

/// <summary>What a new arrangement of a point begins with.</summary>
/// <param name="DailyCapacity">How many people it can see a day; null where that is not limited.</param>
/// <param name="Precautions">注意事项, Markdown; may be empty.</param>
public sealed record PointDefaults(int? DailyCapacity, string Precautions);
