namespace TeacherRegistration.Identity.Application.Login;

/// <summary>What the right password leads to.</summary>
/// <param name="AttemptToken">Value of the attempt's cookie; null when no code can be sent because no number is on file (rule 4).</param>
/// <param name="MaskedPhone">The number as the page shows it.</param>
internal sealed record LoginStep(string? AttemptToken, string MaskedPhone);
