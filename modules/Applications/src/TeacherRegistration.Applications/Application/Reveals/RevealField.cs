namespace TeacherRegistration.Applications.Application.Reveals;

/// <summary>A number that lists show masked.</summary>
internal enum RevealField
{
    IdNumber,
    Phone,
}
