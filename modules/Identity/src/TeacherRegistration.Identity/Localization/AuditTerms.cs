namespace TeacherRegistration.Identity.Localization;

/// <summary>The words for objects, fields and values in audit records.</summary>
public sealed class AuditTerms;
