namespace TeacherRegistration.Applications.Contracts;

/// <summary>One entry of a code list.</summary>
/// <param name="Code">What is stored; never changes.</param>
/// <param name="Chinese">Chinese word.</param>
/// <param name="English">English word.</param>
public sealed record CodeWord(string Code, string Chinese, string English);
