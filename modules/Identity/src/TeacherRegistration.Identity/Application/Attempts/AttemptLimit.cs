namespace TeacherRegistration.Identity.Application.Attempts;

/// <summary>So many acts within so much time.</summary>
internal sealed record AttemptLimit(int Count, TimeSpan Within);
