namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>The gateway did not take the message.</summary>
public sealed class SmsNotSentException(string message, Exception? innerException = null) : Exception(message, innerException);
