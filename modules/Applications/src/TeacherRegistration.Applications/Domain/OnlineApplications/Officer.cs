namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>Who decides, where and when, as an approval record keeps it.</summary>
/// <param name="LoginName">Login name.</param>
/// <param name="AgencyName">Name of the agency, or of the agency and point.</param>
/// <param name="Now">UTC.</param>
internal sealed record Officer(string LoginName, string AgencyName, DateTime Now);
