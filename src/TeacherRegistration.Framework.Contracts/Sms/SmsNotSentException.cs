namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>The gateway did not take the message.</summary>
public sealed class SmsNotSentException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether the gateway answered that this message cannot be sent to this number (400 or 422), not that it has trouble of its own.</summary>
    public bool IsNumberRefused { get; init; }
}
