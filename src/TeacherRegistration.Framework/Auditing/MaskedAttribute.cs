namespace TeacherRegistration.Framework.Auditing;

/// <summary>The property's values never stand in an audit record, only that they changed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaskedAttribute : Attribute;
