using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.Encryption;

/// <summary>
/// A table with sealed columns, read off the model. This is the one rule of where a value is sealed for: the row's tenant (of a shared row
/// its owner, of a directory row none), the table, the row's id, the property. Whoever seals otherwise meets the rotation's alarm.
/// </summary>
internal sealed record SealedTable(string Name, string IdColumn, string? TenantColumn, IReadOnlyList<SealedColumn> Columns)
{
    public static IReadOnlyList<SealedTable> Find(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           let columns = entity.GetProperties().Where(IsSealed).Select(property => new SealedColumn(property.Name, property.GetColumnName())).ToList()
           where columns.Count > 0
           orderby entity.GetTableName()
           select new SealedTable(
               entity.GetTableName()!,
               entity.FindProperty(nameof(Entity.Id))!.GetColumnName(),
               entity.FindProperty(OwnerOf(entity.ClrType))?.GetColumnName(),
               columns),
    ];

    private static bool IsSealed(IProperty property) => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Sealed);

    private static string OwnerOf(Type entity) =>
        typeof(IMultiTenant).IsAssignableFrom(entity) ? nameof(IMultiTenant.TenantId)
        : typeof(IShared).IsAssignableFrom(entity) ? nameof(IShared.OwnerId)
        : "";
}

/// <summary>A sealed column: the property its values are sealed for, and its name in the database.</summary>
internal sealed record SealedColumn(string Property, string Name);
