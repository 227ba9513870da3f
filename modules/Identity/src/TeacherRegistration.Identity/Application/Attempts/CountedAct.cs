namespace TeacherRegistration.Identity.Application.Attempts;

/// <summary>An act that was counted.</summary>
/// <param name="Id">Its entry.</param>
/// <param name="Number">The how-manieth it is within the window.</param>
/// <param name="Wait">How long to wait when the limit is reached; null when the act is allowed.</param>
internal sealed record CountedAct(Guid Id, int Number, TimeSpan? Wait);
