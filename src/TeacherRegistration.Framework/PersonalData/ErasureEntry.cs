namespace TeacherRegistration.Framework.PersonalData;

/// <summary>A line of the erasure list.</summary>
/// <param name="Account">Id of the account, which is never given again: nothing about the person.</param>
/// <param name="At">When, UTC.</param>
internal sealed record ErasureEntry(Guid Account, DateTime At);
