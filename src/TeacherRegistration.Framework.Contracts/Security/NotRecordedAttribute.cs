namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>On an endpoint that browsers call by themselves and that does nothing: its calls leave no audit record, or anybody could fill the log.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NotRecordedAttribute : Attribute;
