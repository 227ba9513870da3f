using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>The sealer against what runs at the same time, and the removal of what is past its time (AU-6).</summary>
public abstract class AuditSealerTests(string provider) : IAsyncLifetime
{
    private ChainDatabase? database;

    protected ChainDatabase Chain => database!;

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
    public async Task Seal_LeavesRecordsThatAreNotSettled()
    {
        await Chain.SealAsync(2);

        await Chain.SealAsync(1, TimeSpan.FromSeconds(5));

        (await Chain.VerifyAsync()).Unsealed.ShouldBe(1);
        Chain.Clock.Advance(TimeSpan.FromSeconds(11));
        (await Chain.SealAsync()).ShouldBe(1);
        (await Chain.VerifyAsync()).ShouldBe(new AuditVerification(2, 3, 0, 0, 2, null));
    }

    [Fact]
    public async Task Seal_ByTwoNodesAtOnce_ContinuesOneChain()
    {
        await Chain.SealAsync(3);
        await using (var context = Chain.Open())
        {
            context.AddRange(Chain.NewRecord(), Chain.NewRecord());
            await context.SaveChangesAsync();
        }

        var both = await Task.WhenAll(TrySealAsync(), TrySealAsync(), TrySealAsync());

        both.Sum().ShouldBe(2);
        (await Chain.VerifyAsync()).ShouldBe(new AuditVerification(2, 5, 0, 0, 2, null));
    }

    [Fact]
    public async Task Remove_TakesWholeRangesAndLeavesTheRestVerifiable()
    {
        await Chain.SealAsync(5);
        await Chain.SealAsync(5);
        Chain.Clock.Advance(TimeSpan.FromDays(200));
        await Chain.SealAsync(5);
        await Chain.SignAsync();

        var removed = await Chain.RemoveAsync(Chain.Clock.GetUtcNow().UtcDateTime.AddMonths(-6));

        removed.ShouldBe(10);
        (await Chain.VerifyAsync()).ShouldBe(new AuditVerification(1, 5, 4, 0, 3, null));
        (await Chain.RemoveAsync(Chain.Clock.GetUtcNow().UtcDateTime.AddMonths(-6))).ShouldBe(0);
    }

    [Fact]
    public async Task Remove_OfWhatIsYoungerThanSixMonths_IsRefused()
    {
        await Chain.SealAsync(5);

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Chain.RemoveAsync(Chain.Clock.GetUtcNow().UtcDateTime.AddMonths(-6).AddMinutes(1)));

        (await Chain.VerifyAsync()).Records.ShouldBe(5);
    }

    [Fact]
    public async Task Verify_OfARecordPutBeforeTheBoundary_NamesIt()
    {
        await Chain.SealAsync(5);
        Chain.Clock.Advance(TimeSpan.FromDays(200));
        await Chain.SealAsync(5);
        await Chain.RemoveAsync(Chain.Clock.GetUtcNow().UtcDateTime.AddMonths(-6));

        await Chain.TamperAsync("INSERT INTO `Frm_AuditRecord` (`Sequence`, `At`, `Operation`, `Category`, `Result`) VALUES (3, '2020-01-01 00:00:00', 'POST /test', 'Operation', 302)");

        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(AuditFaultKind.Changed, 1, 3));
    }

    [Fact]
    public async Task Verify_AfterTheBeginningWasCutWithoutTheKey_NamesTheFirstMissing()
    {
        await Chain.SealAsync(5);
        await Chain.SealAsync(5);

        await Chain.TamperAsync("DELETE FROM `Frm_AuditRecord` WHERE `Sequence` <= 5", "DELETE FROM `Frm_AuditSeal` WHERE `Id` = 1");

        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(AuditFaultKind.SealMissing, 1, 1));
    }

    /// <summary>Of two nodes that continue the chain at the same place, one fails and finds nothing left the next time.</summary>
    private async Task<int> TrySealAsync()
    {
        try
        {
            return await Chain.SealAsync();
        }
        catch (DbUpdateException)
        {
            return 0;
        }
    }
}

public sealed class AuditSealerOnSqliteTests() : AuditSealerTests("Sqlite");

public sealed class AuditSealerOnMySqlTests() : AuditSealerTests("MySql")
{
    /// <summary>SQLite has one writer: there nothing can be under way.</summary>
    [Fact]
    public async Task Seal_WaitsForARecordWhoseTransactionIsStillRunning()
    {
        await using var late = Chain.Open();
        await using var transaction = await late.Database.BeginTransactionAsync();
        late.Add(Chain.NewRecord());
        await late.SaveChangesAsync();
        await using (var context = Chain.Open())
        {
            context.Add(Chain.NewRecord());
            await context.SaveChangesAsync();
        }

        var sealing = Chain.SealAsync();
        await Task.WhenAny(sealing, Task.Delay(TimeSpan.FromMilliseconds(500)));
        sealing.IsCompleted.ShouldBeFalse();
        await transaction.CommitAsync();

        (await sealing).ShouldBe(2);
        (await Chain.VerifyAsync()).ShouldBe(new AuditVerification(1, 2, 0, 0, 1, null));
    }

    /// <summary>Under an account that may only read and insert (DP-9), nothing is lost but the removal, and the log says what to do.</summary>
    [Fact]
    public async Task Night_UnderAnAccountThatMayNotRemove_SaysSoAndLeavesTheChainWhole()
    {
        const string Password = "Kornblume-unter-Regen-47";
        await Chain.SealAsync(5);
        await Chain.SealAsync(5);
        await Chain.SealAsync(5);
        Chain.Clock.Advance(TimeSpan.FromDays(37 * 31));
        await Chain.SealAsync(5);
        var account = $"svc_{Guid.CreateVersion7():N}"[..20];
        await Chain.TamperAsync($"CREATE USER '{account}'@'%' IDENTIFIED BY '{Password}'");
        using var log = new LogLines();
        using var loggers = new LoggerFactory([log]);
        try
        {
            await Chain.TamperAsync([.. new[] { "Frm_AuditRecord", "Frm_AuditSeal", "Frm_AuditSignature" }.Select(table => $"GRANT SELECT, INSERT ON {table} TO '{account}'@'%'")]);

            await Chain.RunNightAsync(account, Password, loggers.CreateLogger<AuditNightJob>());
            await Chain.RunNightAsync(account, Password, loggers.CreateLogger<AuditNightJob>());
        }
        finally
        {
            await Chain.TamperAsync($"DROP USER '{account}'@'%'");
        }

        log.All.ShouldContain(line => line.Contains("app audit purge", StringComparison.Ordinal));
        (await Chain.VerifyAsync()).ShouldBe(new AuditVerification(4, 20, 0, 0, 4, null));
        await Chain.TamperAsync("UPDATE `Frm_AuditRecord` SET `UserName` = 'x' WHERE `Sequence` = 3");
        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(AuditFaultKind.Changed, 1, 3));
    }
}
