namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>A program error: code tried to write a row that is not the current tenant's.</summary>
public sealed class TenantViolationException(string message) : Exception(message);
