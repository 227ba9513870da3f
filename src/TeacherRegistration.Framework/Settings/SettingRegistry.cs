using System.Collections.Frozen;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Framework.Settings;

/// <summary>All declared settings, the framework's own among them.</summary>
public sealed class SettingRegistry
{
    private readonly FrozenDictionary<string, SettingDefinition> byName;

    /// <param name="modules">The modules of the product.</param>
    public SettingRegistry(IEnumerable<IModule> modules)
    {
        All = [.. FrameworkSettings.All, .. modules.SelectMany(module => module.Settings)];
        byName = All.ToFrozenDictionary(definition => definition.Name);
        var faults = All.Where(definition => SettingCheck.Find(definition, definition.Default) is not null).Select(definition => definition.Name).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("Settings whose default their own rules refuse: " + string.Join(", ", faults));
        }
    }

    /// <summary>In the order of the modules.</summary>
    public IReadOnlyList<SettingDefinition> All { get; }

    /// <summary>The definition, or null where no module declares it.</summary>
    public SettingDefinition? Find(string name) => byName.GetValueOrDefault(name);
}
