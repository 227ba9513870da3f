using System.Text.Json;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>AU-6: sealed records leave the host, each of them, in order, and once.</summary>
public abstract class AuditShipperTests(string provider) : IAsyncLifetime
{
    private ChainDatabase? database;

    private ChainDatabase Chain => database!;

    public async ValueTask InitializeAsync() => database = await ChainDatabase.CreateAsync(provider);

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
