namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>
/// The endpoint is called by scripts and probes, not by a person at work: a request to it does not keep the session alive (SESS-3).
/// Every endpoint that a page polls carries it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NotActivityAttribute : Attribute;
