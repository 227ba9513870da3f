using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.Exports;

/// <summary>
/// An export too large to wait for: made in the background for the one who asked, kept as a file for a day. The row stays, as the record of
/// who took how many.
/// </summary>
internal sealed class ApplicationExport : AggregateRoot, IMultiTenant
{
    public const string Container = "exports";

    /// <summary>So long its file can be fetched.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private ApplicationExport()
    {
    }

    public ApplicationExport(Guid id, Guid accountId, string conditions, bool isFull, int total, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        Conditions = conditions;
        IsFull = isFull;
        Total = total;
        AskedAt = now;
    }

    public Guid TenantId { get; set; }

    /// <summary>Who asked; nobody else fetches it.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>What the job needs to find the rows, as JSON; gone once it is made.</summary>
    [Masked]
    public string Conditions { get; private set; } = "";

    /// <summary>Whether numbers stand in it in full.</summary>
    public bool IsFull { get; private set; }

    public int Total { get; private set; }

    /// <summary>So many rows are written.</summary>
    public int Written { get; private set; }

    public ExportState State { get; private set; }

    public DateTime AskedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public void Finish(DateTime now)
    {
        (State, EndedAt, Written, Conditions) = (ExportState.Ready, now, Total, "");
    }

    public void Fail(DateTime now)
    {
        (State, EndedAt, Conditions) = (ExportState.Failed, now, "");
    }

    /// <summary>Whether its file can still be fetched.</summary>
    public bool IsThere(DateTime now) => State == ExportState.Ready && EndedAt + Kept > now;
}
