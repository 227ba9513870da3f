namespace TeacherRegistration.Framework.Auditing;

/// <summary>The values of a new row stand in its audit record: what it gives counts from the start (rights).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuditedWhenAddedAttribute : Attribute;
