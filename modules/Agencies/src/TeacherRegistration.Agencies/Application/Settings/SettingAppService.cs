using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Agencies.Application.Settings;

/// <summary>The settings of the current agency, or of the platform where there is none.</summary>
internal sealed class SettingAppService(
    SettingProvider provider,
    IRepository<SettingValue> values,
    IColumnCipher cipher,
    ICurrentUser user,
    ICurrentTenant tenant,
    AuditScope audit)
{
    /// <summary>Rows of the directory know no tenant filter: every query here goes by the owner.</summary>
    private Guid Owner => tenant.Id ?? Guid.Empty;

    public async Task<IReadOnlyList<SettingState>> ListAsync()
    {
        user.Demand(AgenciesPermissions.SettingsManage);
        return await provider.ListAsync();
    }

    /// <summary>Gives the setting a value of its own.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field; 403: no fresh factor; 404: not to be set here; 409: changed by another.</exception>
    public async Task ChangeAsync(string name, string? input, long version)
    {
        var definition = await FindAsync(name);
        var value = SettingCheck.Normalize(definition, input);
        if (definition.Type == SettingType.Secret && value.Length == 0)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.SecretMissing) { Field = name };
        }

        var row = await FindRowAsync(name, version) ?? Add(name);
        audit.About(nameof(SettingValue), row.Id);
        if (definition.Type == SettingType.Secret)
        {
            row.Change(cipher.Seal(value, SettingValue.SecretCell(row.Id)));
        }
        else
        {
            row.Change(value);
        }
    }

    /// <summary>恢复默认: takes the own value away, so that the fall-back holds again.</summary>
    public async Task ResetAsync(string name, long version)
    {
        await FindAsync(name);
        if (await FindRowAsync(name, version) is { } row)
        {
            audit.About(nameof(SettingValue), row.Id);
            values.Remove(row);
        }
    }

    private async Task<SettingDefinition> FindAsync(string name)
    {
        user.Demand(AgenciesPermissions.SettingsManage);
        user.DemandFreshFactor();
        return (await provider.ListAsync()).FirstOrDefault(state => state.Definition.Name == name)?.Definition ?? throw BusinessRuleException.NotFound();
    }

    private async Task<SettingValue?> FindRowAsync(string name, long version)
    {
        var owner = Owner;
        var row = await values.Tracked().FirstOrDefaultAsync(row => row.AgencyId == owner && row.Name == name);
        return (row?.Version ?? 0) == version
            ? row
            : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }

    private SettingValue Add(string name)
    {
        var row = new SettingValue(Guid.CreateVersion7(), Owner, name);
        values.Add(row);
        return row;
    }
}
