using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Settings;

/// <summary>
/// Reads the rows of platform and agency with one query of a scope that asks for a setting, and keeps them for that scope alone:
/// nothing is cached longer, so no node can be behind another.
/// </summary>
public sealed class SettingProvider(
    AppDbContext context,
    ICurrentTenant tenant,
    SettingRegistry registry,
    IOptions<ConfiguredSettings> configured,
    IColumnCipher cipher) : ISettingProvider
{
    private IReadOnlyList<SettingValue>? rows;

    private Guid Owner => tenant.Id ?? Guid.Empty;

    /// <inheritdoc />
    public async Task<T> GetAsync<T>(string name, CancellationToken cancellationToken)
    {
        var definition = registry.Find(name) ?? throw new InvalidOperationException($"No module declares the setting {name}.");
        var value = await GetTextAsync(definition, cancellationToken);
        return (default(T), definition.Type) switch
        {
            (bool, SettingType.Bool) => (T)(object)bool.Parse(value),
            (int, SettingType.Number) => (T)(object)int.Parse(value, CultureInfo.InvariantCulture),
            _ when typeof(T) == typeof(string) => (T)(object)value,
            _ => throw new InvalidOperationException($"The setting {name} is {definition.Type}, not {typeof(T).Name}."),
        };
    }

    /// <summary>The settings that the owner of this scope (agency, or platform without one) may set, as they stand.</summary>
    public async Task<IReadOnlyList<SettingState>> ListAsync(CancellationToken cancellationToken = default)
    {
        var scope = tenant.Id is null ? SettingScope.Platform : SettingScope.Agency;
        var states = new List<SettingState>();
        foreach (var definition in registry.All.Where(definition => definition.Scope.HasFlag(scope)))
        {
            var (value, source) = Fall(definition, await FindRowAsync(definition, cancellationToken));
            var own = rows!.FirstOrDefault(row => row.Name == definition.Name && row.AgencyId == Owner);
            var shown = definition.Type != SettingType.Secret ? value : value.Length > 0 ? "true" : "";
            states.Add(new SettingState(definition, shown, source, own?.Version ?? 0));
        }

        return states;
    }

    private async Task<string> GetTextAsync(SettingDefinition definition, CancellationToken cancellationToken) =>
        Fall(definition, await FindRowAsync(definition, cancellationToken)).Value;

    private (string Value, SettingSource Source) Fall(SettingDefinition definition, SettingValue? row)
    {
        if (row is not null)
        {
            var value = row.Secret is { } secret ? cipher.Open(secret, SettingValue.SecretCell(row.Id)) : row.Value ?? "";
            // A row from before a narrower range or a dropped choice no longer counts.
            if (SettingCheck.Find(definition, value) is null)
            {
                return (value, row.AgencyId == Guid.Empty ? SettingSource.Platform : SettingSource.Agency);
            }
        }

        return configured.Value.Values.TryGetValue(definition.Name, out var text)
            ? (SettingCheck.Normalize(definition, text), SettingSource.Configuration)
            : (definition.Default, SettingSource.Default);
    }

    /// <summary>The agency's row before the platform's; of a setting that one of them may not set, only the other's counts.</summary>
    private async Task<SettingValue?> FindRowAsync(SettingDefinition definition, CancellationToken cancellationToken)
    {
        var (owner, platform) = (Owner, Guid.Empty);
        rows ??= await context.Set<SettingValue>().AsNoTracking()
            .Where(row => row.AgencyId == owner || row.AgencyId == platform)
            .ToListAsync(cancellationToken);
        return rows.Where(row => row.Name == definition.Name && definition.Scope.HasFlag(row.AgencyId == platform ? SettingScope.Platform : SettingScope.Agency))
            .OrderBy(row => row.AgencyId == platform)
            .FirstOrDefault();
    }
}
