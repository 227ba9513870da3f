using Microsoft.Extensions.Logging;
using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>AU-6: what raises an alarm, by a fixed number and without personal data.</summary>
public abstract class AuditAlarmsTests(string provider) : IAsyncLifetime
{
    private readonly AlarmMemory memory = new();
    private readonly List<(LogLevel Level, int Id, string Text)> lines = [];
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
    public async Task Check_OnABurstOfFailedLogins_WarnsOnce()
    {
        await AddFailuresAsync(19, TimeSpan.FromMinutes(1));
        await CheckAsync();
        lines.ShouldBeEmpty();

        await AddFailuresAsync(1, TimeSpan.Zero);
        await CheckAsync();
        await CheckAsync();

        lines.ShouldBe(
        [
            (LogLevel.Warning, 4101, "Failed logins: 20 of one account within 5 minutes."),
            (LogLevel.Warning, 4101, "Failed logins: 20 of one address within 5 minutes."),
        ]);
    }

    [Fact]
    public async Task Check_OnFailuresOfLongAgo_IsQuiet()
    {
        await AddFailuresAsync(30, TimeSpan.FromMinutes(6));

        await CheckAsync();

        lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE `Frm_AuditRecord` SET `UserName` = 'other' WHERE `Sequence` = 3", "Changed: record 3, seal 2")]
    [InlineData("DELETE FROM `Frm_AuditSeal` WHERE `Id` = 2", "TailCut: record 4, seal 2")]
    public async Task Check_OnABrokenChain_IsCritical(string statement, string fault)
    {
        await Chain.SealAsync(2);
        await Chain.SealAsync(2);
        await Chain.SignAsync();
        await CheckAsync();
        lines.ShouldBeEmpty();

        await Chain.TamperAsync(statement);
        await CheckAsync();

        lines.ShouldBe([(LogLevel.Critical, 4102, $"The audit chain is broken. {fault}.")]);
    }

    [Fact]
    public async Task Check_InTurn_WalksTheOlderSealsToo()
    {
        for (var seal = 0; seal < (2 * AuditVerifier.SliceLength) + 50; seal++)
        {
            await Chain.SealAsync(1);
        }

        await Chain.TamperAsync("UPDATE `Frm_AuditRecord` SET `UserName` = 'other' WHERE `Sequence` = 120");
        await CheckAsync();
        lines.ShouldBeEmpty();
        await CheckAsync();

        lines.ShouldHaveSingleItem().Text.ShouldContain("Changed: record 120, seal 120");
    }

    private async Task AddFailuresAsync(int count, TimeSpan age)
    {
        await using var context = Chain.Open();
        context.AddRange(Enumerable.Range(0, count).Select(_ => new AuditRecord
        {
            Operation = "POST /login",
            Category = AuditCategory.Security,
            At = Chain.Clock.GetUtcNow().UtcDateTime - age,
            SubjectType = "Account",
            SubjectId = "0197e2a0-0000-7000-8000-000000000001",
            IpAddress = "192.0.2.1",
            Result = 400,
        }));
        await context.SaveChangesAsync();
    }

    private Task CheckAsync() => Chain.CheckAsync(memory, new Recorder(lines));

    private sealed class Recorder(List<(LogLevel Level, int Id, string Text)> lines) : ILogger<AuditAlarms>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add((logLevel, eventId.Id, formatter(state, exception)));
    }
}

public sealed class AuditAlarmsOnSqliteTests() : AuditAlarmsTests("Sqlite");

public sealed class AuditAlarmsOnMySqlTests() : AuditAlarmsTests("MySql");
