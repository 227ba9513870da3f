using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.Imports;

/// <summary>A workbook that has passed its dry run and waits to be filed; its content lies in the blob store under the same id.</summary>
internal sealed class ImportBatch : AggregateRoot, IMultiTenant
{
    public const string Container = "imports";
    public const int MaximumFileNameLength = 200;

    private ImportBatch()
    {
    }

    public ImportBatch(Guid id, string fileName, int rowCount, int firstCount, int warningCount, DateTime now)
        : base(id)
    {
        FileName = fileName;
        RowCount = rowCount;
        FirstCount = firstCount;
        WarningCount = warningCount;
        CheckedAt = now;
    }

    public Guid TenantId { get; set; }

    public string FileName { get; private set; } = "";

    public int RowCount { get; private set; }

    /// <summary>How many of the rows are first registrations.</summary>
    public int FirstCount { get; private set; }

    public int WarningCount { get; private set; }

    public DateTime CheckedAt { get; private set; }

    public DateTime? FiledAt { get; private set; }

    public void MarkFiled(DateTime now) => FiledAt = now;
}
