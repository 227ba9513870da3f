namespace TeacherRegistration.Framework.Idempotency;

/// <summary>A form's token came again with other fields: 422.</summary>
public sealed class TokenReusedException() : Exception("The form's token was used with other fields.");
