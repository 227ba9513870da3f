using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace TeacherRegistration.Web.Hosting;

/// <summary>
/// Where a Development run keeps its database, files and keys. Production has none: there every place and key is configured.
/// </summary>
internal static class DataFolder
{
    public static void AddDataFolder(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            return;
        }

        var folder = Path.GetFullPath(builder.Configuration["Data"] ?? "data");
        Directory.CreateDirectory(folder);
        var keys = Path.Combine(folder, "keys.json");
        if (!File.Exists(keys))
        {
            WriteKeys(keys);
        }

        // Before what was configured elsewhere: environment and command line keep the last word.
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                ["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "teacher-registration.db")}",
                ["Blobs:Folder"] = Path.Combine(folder, "files"),
            },
        });
        builder.Configuration.AddJsonFile(keys, optional: false, reloadOnChange: false);
    }

    private static void WriteKeys(string path)
    {
        var keys = new
        {
            Encryption = new
            {
                Keys = new Dictionary<string, string> { [1.ToString(CultureInfo.InvariantCulture)] = NewKey() },
                BlindIndexKey = NewKey(),
            },
        };
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, keys);
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
