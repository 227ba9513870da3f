using System.Text.Json;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>AU-6: sealed records leave the host, each of them, in order, and once.</summary>
public abstract class AuditShipperTests(string provider) : IAsyncLifetime
{
    private ChainDatabase? database;

    private ChainDatabase Chain => database!;

    public async ValueTask InitializeAsync()
    {
        database = await ChainDatabase.CreateAsync(provider);
        Directory.CreateDirectory(Chain.ShipFolder);
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Ship_TakesWhatIsSealedOnceAndGoesOnThere()
    {
        (await Chain.ShipAsync()).ShouldBe(0);
        await Chain.SealAsync(5);

        (await Chain.ShipAsync()).ShouldBe(5);
        (await Chain.ShipAsync()).ShouldBe(0);
        Chain.Clock.Advance(TimeSpan.FromDays(1));
        await Chain.SealAsync(3);
        (await Chain.ShipAsync()).ShouldBe(3);

        (await ReadAsync()).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8]);
        Directory.GetFiles(Chain.ShipFolder).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Ship_LeavesOutWhatIsNotSealedYet()
    {
        await Chain.SealAsync(2);
        await Chain.SealAsync(1, TimeSpan.FromSeconds(1));

        (await Chain.ShipAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Ship_WhereTheFolderIsNotThere_SaysSoAndMakesNone()
    {
        await Chain.SealAsync(2);
        Directory.Delete(Chain.ShipFolder);

        await Should.ThrowAsync<IOException>(Chain.ShipAsync);

        Directory.Exists(Chain.ShipFolder).ShouldBeFalse();
    }

    [Fact]
    public async Task Ship_AfterTheDatabaseWasRestored_SaysSoInsteadOfLeavingRecordsOut()
    {
        await Chain.SealAsync(5);
        await Chain.ShipAsync();
        await Chain.TamperAsync("DELETE FROM `Frm_AuditRecord` WHERE `Sequence` = 5", "DELETE FROM `Frm_AuditSeal`", "INSERT INTO `Frm_AuditRecord` (`Sequence`, `At`, `Operation`, `Category`, `Result`) VALUES (5, '2026-01-01 00:00:00', 'POST /test', 'Operation', 302)");

        (await Should.ThrowAsync<IOException>(Chain.ShipAsync)).Message.ShouldStartWith("Record 5 is not the one that was shipped");

        (await ReadAsync()).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task Ship_AfterALineWasCutShort_WritesItAgain(int missing)
    {
        await Chain.SealAsync(3);
        await Chain.ShipAsync();
        var file = Directory.GetFiles(Chain.ShipFolder).Single();
        await using (var stream = new FileStream(file, FileMode.Open))
        {
            stream.SetLength(stream.Length - missing);
        }

        (await Chain.ShipAsync()).ShouldBe(1);

        (await ReadAsync()).ShouldBe([1, 2, 3]);
    }

    private async Task<List<long>> ReadAsync()
    {
        var found = new List<long>();
        foreach (var file in Directory.GetFiles(Chain.ShipFolder).Order(StringComparer.Ordinal))
        {
            foreach (var line in await File.ReadAllLinesAsync(file))
            {
                using var record = JsonDocument.Parse(line);
                record.RootElement.GetProperty("Record").GetProperty("Operation").GetString().ShouldBe("POST /test");
                found.Add(record.RootElement.GetProperty("Sequence").GetInt64());
            }
        }

        return found;
    }
}

public sealed class AuditShipperOnSqliteTests() : AuditShipperTests("Sqlite");

public sealed class AuditShipperOnMySqlTests() : AuditShipperTests("MySql");
