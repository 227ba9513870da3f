namespace TeacherRegistration.Framework.Web;

/// <summary>Why the request was refused, for its audit record.</summary>
/// <param name="Code">Code of the broken rule.</param>
public sealed record RefusalFeature(string Code);
