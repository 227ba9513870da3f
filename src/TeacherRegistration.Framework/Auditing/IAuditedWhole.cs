namespace TeacherRegistration.Framework.Auditing;

/// <summary>A row whose coming and going are recorded with its values: it is all that says what was before and after.</summary>
public interface IAuditedWhole;
