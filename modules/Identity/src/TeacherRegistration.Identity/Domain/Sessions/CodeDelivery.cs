namespace TeacherRegistration.Identity.Domain.Sessions;

/// <summary>What became of the text message with the code.</summary>
internal enum CodeDelivery
{
    /// <summary>None was meant to be sent: no number on file, or an account that does not use codes by SMS.</summary>
    None,

    /// <summary>The gateway took it.</summary>
    Sent,

    /// <summary>The gateway failed, or the limits forbade it.</summary>
    NotSent,
}
