namespace TeacherRegistration.Framework.Web;

/// <summary>Why the request did nothing, for its audit record.</summary>
/// <param name="Code">Code of the broken rule, or of what had happened before.</param>
public sealed record RefusalFeature(string Code);
