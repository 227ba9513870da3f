namespace TeacherRegistration.Applications.Contracts;

/// <summary>Where an application came from that another agency did not accept (SPEC decision 11).</summary>
/// <param name="AgencyName">That agency.</param>
/// <param name="ApplicationNumber">报名号 it had there.</param>
public sealed record TransferOrigin(string AgencyName, string ApplicationNumber);
