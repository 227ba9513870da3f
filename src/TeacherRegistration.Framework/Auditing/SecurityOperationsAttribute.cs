namespace TeacherRegistration.Framework.Auditing;

/// <summary>Every operation of this assembly's pages is part of the security log: accounts, logins, rights.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SecurityOperationsAttribute : Attribute;
