namespace TeacherRegistration.Agencies.Contracts;

/// <summary>Which agency reviews the applications filed with one agency, stage by stage; null where nobody does.</summary>
/// <param name="First">初审: the agency itself.</param>
/// <param name="Second">复核: the nearest upwards that has it enabled, itself included.</param>
/// <param name="Final">终审: likewise.</param>
public sealed record ReviewChain(Guid? First, Guid? Second, Guid? Final);
