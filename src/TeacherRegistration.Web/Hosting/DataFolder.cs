using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

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
        WriteMissingKeys(keys);

        // Before what was configured elsewhere: environment and command line keep the last word.
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                ["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "teacher-registration.db")}",
                ["Blobs:Folder"] = Path.Combine(folder, "files"),
                ["Audit:HeadFile"] = Path.Combine(folder, "audit-heads.jsonl"),
                ["Erasure:ListFile"] = Path.Combine(folder, "erasures.jsonl"),
            },
        });
        builder.Configuration.AddJsonFile(keys, optional: false, reloadOnChange: false);
    }

    /// <summary>Keys that a later version needs are added to a folder made by an earlier one.</summary>
    private static void WriteMissingKeys(string path)
    {
        var keys = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsObject() : [];
        var count = keys.Count;
        keys.TryAdd("Encryption", new JsonObject
        {
            ["Keys"] = new JsonObject { [1.ToString(CultureInfo.InvariantCulture)] = NewKey() },
            ["BlindIndexKey"] = NewKey(),
        });
        keys.TryAdd("Audit", new JsonObject { ["SigningKey"] = NewSigningKey() });
        if (keys.Count == count)
        {
            return;
        }

        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, keys);
    }

    private static string NewSigningKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
