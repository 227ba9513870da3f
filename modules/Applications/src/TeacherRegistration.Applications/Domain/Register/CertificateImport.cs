using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.Register;

/// <summary>A workbook for 证书库 that has passed its dry run; its content lies in the blob store under the same id until it is imported, a day at most.</summary>
internal sealed class CertificateImport : AggregateRoot, IDirectoryEntity
{
    public const string Container = "certificate-imports";
    public const int MaximumFileNameLength = 200;

    private CertificateImport()
    {
    }

    public CertificateImport(Guid id, Guid ownerId, string fileName, RegisterCounts counts, DateTime now)
        : base(id)
    {
        OwnerId = ownerId;
        FileName = fileName;
        (RowCount, ReplacedCount, WarningCount) = (counts.Rows, counts.Replaced, counts.Warnings);
        CheckedAt = now;
    }

    /// <summary>The agency that imports; empty for the platform.</summary>
    public Guid OwnerId { get; private set; }

    public string FileName { get; private set; } = "";

    public int RowCount { get; private set; }

    /// <summary>How many of the rows take the place of one that the owner had brought in before.</summary>
    public int ReplacedCount { get; private set; }

    /// <summary>How many certificate numbers are unlike their fields.</summary>
    public int WarningCount { get; private set; }

    public DateTime CheckedAt { get; private set; }

    public DateTime? ImportedAt { get; private set; }

    /// <summary>Login name of who imported it.</summary>
    public string ImportedBy { get; private set; } = "";

    public DateTime? RemovedAt { get; private set; }

    /// <summary>How many rows went with 撤销.</summary>
    public int RemovedCount { get; private set; }

    /// <exception cref="BusinessRuleException">409: it is imported already.</exception>
    public void MarkImported(string loginName, DateTime now)
    {
        Guard(ImportedAt is null);
        (ImportedBy, ImportedAt) = (loginName, now);
    }

    /// <exception cref="BusinessRuleException">409: nothing was imported, or it is taken back already.</exception>
    public void MarkRemoved(int count, DateTime now)
    {
        Guard(ImportedAt is not null && RemovedAt is null);
        (RemovedCount, RemovedAt) = (count, now);
    }

    private static void Guard(bool isAllowed)
    {
        if (!isAllowed)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ImportDoneAlready, RuleViolationKind.Conflict);
        }
    }
}

/// <summary>What a dry run has counted.</summary>
/// <param name="Rows">All rows.</param>
/// <param name="Replaced">Those that take the place of another of the same owner.</param>
/// <param name="Warnings">Those whose number is unlike their fields.</param>
internal sealed record RegisterCounts(int Rows, int Replaced, int Warnings);
