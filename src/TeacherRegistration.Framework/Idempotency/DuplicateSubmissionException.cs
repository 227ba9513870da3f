namespace TeacherRegistration.Framework.Idempotency;

/// <summary>The form's token was taken by another request while this one ran; nothing was written.</summary>
public sealed class DuplicateSubmissionException(Exception innerException) : Exception("The form was accepted already.", innerException);
