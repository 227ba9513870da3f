using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Framework.Modules;

/// <summary>A module declares itself: its services, tables, permissions, settings and menu items.</summary>
public interface IModule
{
    /// <summary>The module's localization resource; its name is the prefix of the module's error codes.</summary>
    Type Resource { get; }

    /// <summary>The permissions the module declares.</summary>
    IReadOnlyList<PermissionDefinition> Permissions { get; }

    /// <summary>The menu items the module adds, in any order.</summary>
    IReadOnlyList<MenuItem> MenuItems { get; }

    /// <summary>The settings the module declares.</summary>
    IReadOnlyList<SettingDefinition> Settings => [];

    /// <summary>What the module adds to pages that are not its own.</summary>
    IReadOnlyList<PagePart> PageParts => [];

    /// <summary>Registers the module's services.</summary>
    void ConfigureServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Adds the module's tables.</summary>
    void ConfigureModel(ModelBuilder modelBuilder);
}
