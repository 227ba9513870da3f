namespace TeacherRegistration.Framework.Encryption;

/// <summary>Where an encrypted value lives; authenticated with it.</summary>
/// <param name="TenantId">Agency, or <see cref="Guid.Empty"/> for the directory.</param>
/// <param name="Table">Table, or container of files.</param>
/// <param name="RowId">Row.</param>
/// <param name="Column">Column.</param>
public readonly record struct CellAddress(Guid TenantId, string Table, Guid RowId, string Column);
