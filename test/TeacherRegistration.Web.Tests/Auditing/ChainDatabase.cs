using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MySqlConnector;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore.MySql;
using TeacherRegistration.EntityFrameworkCore.Sqlite;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>An audit trail of a test's own, without the running product: it may be tampered with.</summary>
public sealed class ChainDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("audit-chain-").FullName;
    private readonly TestDatabase database;
    private readonly IDatabaseProvider provider;
    private readonly AuditOptions settings = new() { SigningKey = NewKey() };

    private ChainDatabase(TestDatabase database)
    {
        this.database = database;
        provider = database.Provider == "Sqlite" ? new SqliteProvider(database.ConnectionString) : new MySqlProvider(database.ConnectionString);
        settings.HeadFile = Path.Combine(folder, "heads.jsonl");
    }

    internal TestClock Clock { get; } = new();

    internal IDatabaseProvider Provider => provider;

    public static async Task<ChainDatabase> CreateAsync(string provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        var chain = new ChainDatabase(database!);
        await using var context = chain.Open();
        await context.Database.MigrateAsync();
        return chain;
    }

    internal TeacherRegistrationDbContext Open() => Open(provider);

    private static TeacherRegistrationDbContext Open(IDatabaseProvider provider)
    {
        var options = new DbContextOptionsBuilder<TeacherRegistrationDbContext>();
        provider.Configure(options);
        return new TeacherRegistrationDbContext(options.Options);
    }

    /// <summary>Writes records that are a minute old, and seals them.</summary>
    internal async Task SealAsync(int records, TimeSpan? age = null)
    {
        await using (var context = Open())
        {
            for (var number = 0; number < records; number++)
            {
                context.Add(NewRecord(age));
                await context.SaveChangesAsync();
            }
        }

        await SealAsync();
    }

    internal async Task<int> SealAsync()
    {
        await using var context = Open();
        return await new AuditSealer(context, provider, Clock).SealAsync();
    }

    internal AuditRecord NewRecord(TimeSpan? age = null) => new()
    {
        Operation = "POST /test",
        At = Clock.GetUtcNow().UtcDateTime - (age ?? TimeSpan.FromMinutes(1)),
        UserName = "test",
        Result = 302,
        Changes = """{"total":0,"entries":[]}""",
    };

    internal async Task<AuditSignature?> SignAsync()
    {
        await using var context = Open();
        using var key = new AuditKey(Options.Create(settings));
        return await NewSigner(context, key).SignHeadAsync();
    }

    internal async Task<AuditVerification> VerifyAsync()
    {
        await using var context = Open();
        using var key = new AuditKey(Options.Create(settings));
        return await new AuditVerifier(context, new AuditSignatures(context, key, new AuditHeadFile(Options.Create(settings)))).VerifyAsync();
    }

    internal async Task CheckAsync(AlarmMemory memory, ILogger<AuditAlarms> logger)
    {
        await using var context = Open();
        using var key = new AuditKey(Options.Create(settings));
        var signatures = new AuditSignatures(context, key, new AuditHeadFile(Options.Create(settings)));
        await new AuditAlarms(context, new AuditVerifier(context, signatures), signatures, memory, Options.Create(settings), Clock, logger).CheckAsync();
    }

    internal async Task<long> RemoveAsync(DateTime before)
    {
        await using var context = Open();
        using var key = new AuditKey(Options.Create(settings));
        return await new AuditRetention(context, provider, NewSigner(context, key), Options.Create(settings), Clock).RemoveAsync(before);
    }

    /// <summary>Where records are shipped to.</summary>
    internal string ShipFolder => Path.Combine(folder, "shipped");

    internal async Task<int> ShipAsync()
    {
        await using var context = Open();
        return await new AuditShipper(context, Options.Create(new AuditOptions { ShipFolder = ShipFolder }), Clock).ShipAsync();
    }

    /// <summary>Runs the nightly job as the service runs it, under a database account that reads and inserts (DP-9).</summary>
    internal async Task RunNightAsync(string account, string password, ILogger<AuditNightJob> logger)
    {
        var own = new MySqlProvider(new MySqlConnectionStringBuilder(database.ConnectionString) { UserID = account, Password = password }.ConnectionString);
        await using var context = Open(own);
        using var key = new AuditKey(Options.Create(settings));
        var file = new AuditHeadFile(Options.Create(settings));
        var signer = new AuditSigner(context, own, key, file, Options.Create(settings), Clock);
        var retention = new AuditRetention(context, own, signer, Options.Create(settings), Clock);
        await new AuditNightJob(new AuditVerifier(context, new AuditSignatures(context, key, file)), retention, own, logger).RunAsync(CancellationToken.None);
    }

    /// <summary>What somebody does who may do everything to the database, and has not the key.</summary>
    internal async Task TamperAsync(params string[] statements)
    {
        await using var context = Open();
        foreach (var statement in statements)
        {
            await context.Database.ExecuteSqlRawAsync(database.Provider == "Sqlite" ? statement.Replace('`', '"') : statement);
        }
    }

    public async ValueTask DisposeAsync()
    {
        (provider as IDisposable)?.Dispose();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private AuditSigner NewSigner(TeacherRegistrationDbContext context, AuditKey key) =>
        new(context, provider, key, new AuditHeadFile(Options.Create(settings)), Options.Create(settings), Clock);

    private static string NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
    }
}
