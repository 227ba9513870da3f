using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>What the right password leads to: an attempt that owes the second factor.</summary>
/// <param name="AttemptToken">Value of the attempt's cookie.</param>
/// <param name="MissingPhone">The masked number on file when no code can be sent to it and there is no authenticator either (rule 4).</param>
/// <param name="Refusal">Why no code was sent, when one was meant to be; the attempt is open for the other ways.</param>
internal sealed record LoginStep(string AttemptToken, string? MissingPhone = null, BusinessRuleException? Refusal = null);
