using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>The conditions of the audit pages, as they stand in the address.</summary>
internal sealed record AuditFilter
{
    public const string Done = "Done";
    public const string Refused = "Refused";
    public const string Reads = "Read";

    private const int DefaultDays = 7;

    /// <summary>Beijing time; left out, the beginning of the day six days ago.</summary>
    public DateTime? From { get; init; }

    /// <summary>Beijing time, the minute included; left out, now.</summary>
    public DateTime? To { get; init; }

    /// <summary>Login name.</summary>
    public string? User { get; init; }

    /// <summary>The operation as it is stored.</summary>
    public string? Operation { get; init; }

    /// <summary>报名号, or the id of any object.</summary>
    public string? Subject { get; init; }

    /// <summary>Done or Refused.</summary>
    public string? Result { get; init; }

    /// <summary>Read for who read what; left out, everything.</summary>
    public string? Kind { get; init; }

    /// <summary>Agency code; for the platform, whose users see more than one.</summary>
    public string? Agency { get; init; }

    /// <summary>The record before which the page begins.</summary>
    public long? Before { get; init; }

    public AuditFilter WithDefaults(DateTime utcNow) =>
        From is null ? this with { From = BeijingTime.FromUtc(utcNow).Date.AddDays(1 - DefaultDays) } : this;
}
