namespace TeacherRegistration.Framework.Auditing;

/// <summary>Configuration <c>Audit</c>.</summary>
public sealed class AuditOptions
{
    /// <summary>The law's shortest time (AU-6).</summary>
    public const int MinimumRetentionMonths = 6;

    /// <summary>Private key that signs the chain: ECDSA P-256, PKCS#8 in Base64. Never in the database, never in the repository.</summary>
    public string SigningKey { get; set; } = "";

    /// <summary>Public keys of signing keys that were in use before: SubjectPublicKeyInfo in Base64.</summary>
    public IReadOnlyList<string> FormerKeys { get; set; } = [];

    /// <summary>File that every signed head is appended to, on another disk or host than the database; empty writes none.</summary>
    public string HeadFile { get; set; } = "";

    /// <summary>Folder, on another host and the same for all nodes, into which sealed records are copied, a file a day. It must be there; empty copies none.</summary>
    public string ShipFolder { get; set; } = "";

    /// <summary>How often the head is signed; at least daily.</summary>
    public int SigningMinutes { get; set; } = 24 * 60;

    /// <summary>How long records are kept; at least 6 months.</summary>
    public int RetentionMonths { get; set; } = 36;

    /// <summary>So many failed logins of one account or from one address within 5 minutes are an alarm.</summary>
    public int FailedLoginAlarm { get; set; } = 20;
}
