using System.CommandLine;

namespace TeacherRegistration.Cli;

/// <summary><c>app</c>: what operators do beside the running service. It takes the options of <c>run.sh</c>, and the same settings files.</summary>
internal static class CommandLine
{
    public static RootCommand Create() => new("TeacherRegistration from the command line")
    {
        ProductOptions.Data,
        ProductOptions.Provider,
        ProductOptions.Connection,
        ProductOptions.Production,
        MigrateCommand.Create(),
        GrantsCommand.Create(),
        SeedCommand.Create(),
        RoutesCommand.Create(),
        AuditCommand.Create(),
        KeysCommand.Create(),
        ErasuresCommand.Create(),
        PlatformCommand.Create(),
    };
}
