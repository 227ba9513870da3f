using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.Idempotency;

/// <summary>A form that was accepted: sent again within a day it gets the same answer and has no second effect.</summary>
public sealed class FormSubmission : IUnaudited
{
    /// <summary>Who sent it; empty for forms of signed-out visitors.</summary>
    public Guid UserId { get; internal init; }

    /// <summary>The form's own token.</summary>
    public Guid Token { get; internal init; }

    /// <summary>SHA-256 of the route and the fields.</summary>
    public byte[] Digest { get; internal init; } = [];

    /// <summary>Where the accepted form led.</summary>
    public string Location { get; internal init; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; internal init; }
}
