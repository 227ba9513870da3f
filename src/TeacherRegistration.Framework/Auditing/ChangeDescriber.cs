using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Turns tracked changes into the JSON of an audit record. A new row is named only, as its values stand in the row itself, unless it gives rights.</summary>
internal static class ChangeDescriber
{
    private const string Mask = "***";
    private const int MaximumEntries = 50;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string? Describe(ChangeTracker tracker)
    {
        var entries = tracker.Entries()
            .Where(entry => entry.Entity is not IUnaudited && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (entries.Count == 0)
        {
            return null;
        }

        var described = entries.Take(MaximumEntries).Select(Describe).ToList();
        return JsonSerializer.Serialize(new { total = entries.Count, entries = described }, Options);
    }

    private static object Describe(EntityEntry entry) => new
    {
        entity = entry.Metadata.ClrType.Name,
        id = (entry.Entity as Entity)?.Id,
        change = entry.State.ToString(),
        values = entry.State == EntityState.Modified ? ChangedValues(entry) : entry.Entity is IAuditedWhole ? AllValues(entry) : null,
    };

    /// <summary>Before and after of a row that comes or goes: nothing on the one side.</summary>
    private static Dictionary<string, object?[]> AllValues(EntityEntry entry) => entry.Properties
        .Where(property => !property.Metadata.IsKey() && property.Metadata.Name != nameof(AggregateRoot.Version) && property.CurrentValue is not null)
        .ToDictionary(
            property => property.Metadata.Name,
            property =>
            {
                var value = IsMasked(property.Metadata) ? Mask : Stored(property.Metadata, property.CurrentValue);
                return entry.State == EntityState.Added ? new[] { null, value } : [value, null];
            });

    private static Dictionary<string, object?[]> ChangedValues(EntityEntry entry) => entry.Properties
        .Where(property => property.IsModified && property.Metadata.Name != nameof(AggregateRoot.Version))
        .ToDictionary(
            property => property.Metadata.Name,
            property => IsMasked(property.Metadata)
                ? new object?[] { Mask, Mask }
                : [Stored(property.Metadata, property.OriginalValue), Stored(property.Metadata, property.CurrentValue)]);

    private static bool IsMasked(IProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Sealed)
        || property.ClrType == typeof(byte[])
        || property.PropertyInfo?.GetCustomAttribute<MaskedAttribute>() is not null;

    private static object? Stored(IProperty property, object? value) =>
        value is null ? null : value is Enum ? value.ToString() : property.GetValueConverter() is { } converter ? converter.ConvertToProvider(value) : value;
}
