namespace TeacherRegistration.Identity.Contracts;

/// <summary>The accounts of one confirmation point, counted.</summary>
/// <param name="All">Disabled ones too.</param>
/// <param name="Enabled">Those that are not disabled.</param>
/// <param name="Ready">Those of them that can pass the second step of the login: with a phone that codes reach, or an authenticator app.</param>
public sealed record PointUsers(int All, int Enabled, int Ready);
