using Microsoft.EntityFrameworkCore;
using MySqlConnector;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore.MySql;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>The sessions of the product's pool: set up once, and gone with the server that they led to.</summary>
public sealed class MySqlSessionTests : IAsyncLifetime
{
    private TestDatabase? database;
    private MySqlProvider? provider;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync("MySql");
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        provider = new MySqlProvider(database.ConnectionString);
        await using var context = Open();
        await context.Database.MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Session_UsedAgain_HasItsSettings()
    {
        var first = await ReadAsync("CONNECTION_ID()");
        await using (var context = Open())
        {
            // A save on its own opens a transaction without a stated isolation.
            context.DataProtectionKeys.Add(new() { FriendlyName = "test", Xml = "<key/>" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await ReadAsync("CONNECTION_ID()")).ShouldBe(first);
        (await ReadAsync("CONCAT_WS(' ', @@tx_isolation, @@innodb_lock_wait_timeout, @@time_zone)")).ShouldBe("READ-COMMITTED 5 +00:00");
        (await ReadAsync("@@sql_mode")).ShouldContain("STRICT_TRANS_TABLES");
    }

    [Fact]
    public async Task Connections_CutByTheServer_FailOnceOnly()
    {
        await using (var one = Open())
        await using (var other = Open())
        {
            await one.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await other.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        }

        await CutAllAsync();

        await Should.ThrowAsync<MySqlException>(() => ReadAsync("1"));
        (await ReadAsync("1")).ShouldBe("1");
        (await ReadAsync("@@tx_isolation")).ShouldBe("READ-COMMITTED");
    }

    private TeacherRegistrationDbContext Open()
    {
        var options = new DbContextOptionsBuilder<TeacherRegistrationDbContext>();
        provider!.Configure(options);
        return new TeacherRegistrationDbContext(options.Options);
    }

    private async Task<string> ReadAsync(string expression)
    {
        await using var context = Open();
#pragma warning disable EF1002 // The test's own constants.
        return (await context.Database.SqlQueryRaw<string>($"SELECT CAST({expression} AS CHAR) AS `Value`").ToListAsync(TestContext.Current.CancellationToken))[0];
#pragma warning restore EF1002
    }

    private async Task CutAllAsync()
    {
        await using var own = new MySqlConnection(new MySqlConnectionStringBuilder(database!.ConnectionString) { Pooling = false }.ConnectionString);
        await own.OpenAsync(TestContext.Current.CancellationToken);
        await using var list = own.CreateCommand();
        list.CommandText = "SELECT GROUP_CONCAT(CONCAT('KILL ', ID) SEPARATOR ';') FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND ID <> CONNECTION_ID()";
        var kills = (string)(await list.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        await using var kill = own.CreateCommand();
#pragma warning disable CA2100 // Numbers of the server.
        kill.CommandText = kills;
#pragma warning restore CA2100
        await kill.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
