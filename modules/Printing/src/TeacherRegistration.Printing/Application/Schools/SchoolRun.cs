namespace TeacherRegistration.Printing.Application.Schools;

/// <summary>A run of a school's receipts, as far as they are valid.</summary>
/// <param name="Id">What its receipts have as RunId.</param>
/// <param name="IssuedAt">When it was issued, UTC.</param>
/// <param name="Count">Its valid receipts.</param>
internal sealed record SchoolRun(Guid Id, DateTime IssuedAt, int Count);
