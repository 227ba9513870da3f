using System.CommandLine;

namespace TeacherRegistration.Cli;

/// <summary>The options every command takes: which database, and whose settings.</summary>
internal static class ProductOptions
{
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder of database, files and keys (Development; default: data)",
        Recursive = true,
    };

    public static readonly Option<string?> Provider = new("--provider")
    {
        Description = "Sqlite or MySql",
        Recursive = true,
    };

    public static readonly Option<string?> Connection = new("--connection")
    {
        Description = "Connection string of the database",
        Recursive = true,
    };

    public static readonly Option<bool> Production = new("--production")
    {
        Description = "Take keys, database and blob store from the Production settings, as the service does",
        Recursive = true,
    };

    /// <summary>The chosen options as settings of the host.</summary>
    public static string[] ToSettings(ParseResult command)
    {
        var settings = new List<string> { "--environment", command.GetValue(Production) ? "Production" : FromEnvironment() ?? "Development" };
        Add("--Data", command.GetValue(Data));
        Add("--Database:Provider", command.GetValue(Provider));
        Add("--Database:ConnectionString", command.GetValue(Connection));
        return [.. settings];

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                settings.AddRange([name, value]);
            }
        }
    }

    private static string? FromEnvironment() => Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT");
}
