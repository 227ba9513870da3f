using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Imports;

/// <summary>A workbook of users that has passed its dry run; its content lies in the blob store under the same id.</summary>
internal sealed class UserImport : AggregateRoot, IMultiTenant
{
    public const string Container = "user-imports";
    public const int MaximumFileNameLength = 200;

    private UserImport()
    {
    }

    public UserImport(Guid id, string fileName, int rowCount, Guid checkedBy, DateTime now)
        : base(id)
    {
        FileName = fileName;
        RowCount = rowCount;
        CheckedBy = checkedBy;
        CheckedAt = now;
    }

    public Guid TenantId { get; set; }

    public string FileName { get; private set; } = "";

    public int RowCount { get; private set; }

    /// <summary>Who made the dry run: nobody else adds its users.</summary>
    public Guid CheckedBy { get; private set; }

    public DateTime CheckedAt { get; private set; }

    public DateTime? AddedAt { get; private set; }

    public void MarkAdded(DateTime now) => AddedAt = now;
}
