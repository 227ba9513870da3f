namespace TeacherRegistration.Identity.Localization;

/// <summary>The names of all operations of the product, by method, route and handler as audit records hold them.</summary>
public sealed class OperationNames;
