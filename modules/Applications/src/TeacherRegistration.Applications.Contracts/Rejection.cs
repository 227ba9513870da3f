namespace TeacherRegistration.Applications.Contracts;

/// <summary>Why an application was not accepted (SPEC decision 11).</summary>
/// <param name="Reason">In the registration user's words.</param>
/// <param name="RightAgencyId">The agency it belongs to, where it is known.</param>
/// <param name="RightAgencyName">Its name; empty where it is not known.</param>
public sealed record Rejection(string Reason, Guid? RightAgencyId, string RightAgencyName)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaximumReasonLength = 500;
}
