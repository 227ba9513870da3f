namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>The gateway did not take the message.</summary>
public sealed class SmsNotSentException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether the gateway answered that this message cannot be sent to this number (400 or 422), not that it has trouble of its own.</summary>
    public bool IsNumberRefused { get; init; }

    /// <summary>Why, in few characters for the log: the status of the answer, or the gateway's own code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whether the gateway may have taken it all the same: it was asked, and no answer came.</summary>
    public bool IsOutcomeUnknown { get; init; }
}
