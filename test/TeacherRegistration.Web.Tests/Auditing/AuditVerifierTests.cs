using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>AU-3: whatever is done to the records behind the product's back, the verifier names the first bad entry.</summary>
public abstract class AuditVerifierTests(string provider) : IAsyncLifetime
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
    public async Task Verify_WhenNothingWasDone_FindsAllIntact()
    {
        await SealThreeTimesAsync();
        await Chain.SignAsync();
        await Chain.SealAsync(1, TimeSpan.Zero);

        var found = await Chain.VerifyAsync();

        found.Fault.ShouldBeNull();
        found.ShouldBe(new AuditVerification(Seals: 3, Records: 15, Signatures: 2, Unsealed: 1, LastSealId: 3, Fault: null));
    }

    [Theory]
    [InlineData("UPDATE `Frm_AuditRecord` SET `UserName` = 'other' WHERE `Sequence` = 8", AuditFaultKind.Changed, 2, 8)]
    [InlineData("UPDATE `Frm_AuditRecord` SET `Changes` = NULL WHERE `Sequence` IN (7, 9)", AuditFaultKind.Changed, 2, 7)]
    [InlineData("DELETE FROM `Frm_AuditRecord` WHERE `Sequence` = 8", AuditFaultKind.Deleted, 2, 8)]
    [InlineData("DELETE FROM `Frm_AuditRecord` WHERE `Sequence` IN (9, 10)", AuditFaultKind.Deleted, 2, 9)]
    [InlineData("DELETE FROM `Frm_AuditRecord`", AuditFaultKind.Deleted, 1, 1)]
    [InlineData("DELETE FROM `Frm_AuditSeal` WHERE `Id` = 2", AuditFaultKind.SealMissing, 2, 6)]
    [InlineData("UPDATE `Frm_AuditSeal` SET `At` = '2020-01-01 00:00:00' WHERE `Id` = 2", AuditFaultKind.SealChanged, 2, 6)]
    [InlineData("UPDATE `Frm_AuditSeal` SET `Hash` = (SELECT * FROM (SELECT `Hash` FROM `Frm_AuditSeal` WHERE `Id` = 1) AS `other`) WHERE `Id` = 2", AuditFaultKind.SealChanged, 2, 6)]
    public async Task Verify_AfterTampering_NamesTheFirstBadEntry(string statement, AuditFaultKind kind, long seal, long sequence)
    {
        await SealThreeTimesAsync();

        await Chain.TamperAsync(statement);

        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(kind, seal, sequence));
    }

    [Fact]
    public async Task Verify_AfterTwoRecordsChangedPlaces_NamesTheFirst()
    {
        await Chain.SealAsync(1);
        await using (var context = Chain.Open())
        {
            context.AddRange(Chain.NewRecord(TimeSpan.FromMinutes(3)), Chain.NewRecord(TimeSpan.FromMinutes(2)));
            await context.SaveChangesAsync();
        }

        await Chain.SealAsync();

        await Chain.TamperAsync(
            "UPDATE `Frm_AuditRecord` SET `Sequence` = 900 WHERE `Sequence` = 2",
            "UPDATE `Frm_AuditRecord` SET `Sequence` = 2 WHERE `Sequence` = 3",
            "UPDATE `Frm_AuditRecord` SET `Sequence` = 3 WHERE `Sequence` = 900");

        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(AuditFaultKind.Reordered, 2, 2));
    }

    [Fact]
    public async Task Verify_AfterARecordWasPutIntoAGap_NamesIt()
    {
        await Chain.SealAsync(5);
        await using (var context = Chain.Open())
        {
            // A number that was given to a transaction which rolled back.
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Add(Chain.NewRecord());
            await context.SaveChangesAsync();
        }

        await Chain.TamperAsync("INSERT INTO `Frm_AuditRecord` (`Sequence`, `At`, `Operation`, `Category`, `Result`) VALUES (8, '2026-01-01 00:00:00', 'later', 'Operation', 302)");
        await Chain.SealAsync(1);
        (await Chain.VerifyAsync()).Fault.ShouldBeNull();

        await Chain.TamperAsync("INSERT INTO `Frm_AuditRecord` (`Sequence`, `At`, `Operation`, `Category`, `Result`) VALUES (6, '2026-01-01 00:00:00', 'forged', 'Operation', 302)");

        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(AuditFaultKind.Inserted, 2, 6));
    }

    [Fact]
    public async Task Verify_AfterTheEndWasCutWithItsSealsAndSignatures_FindsItByTheHeadFile()
    {
        await SealThreeTimesAsync();
        await Chain.SignAsync();

        await Chain.TamperAsync(
            "DELETE FROM `Frm_AuditRecord` WHERE `Sequence` > 10", "DELETE FROM `Frm_AuditSeal` WHERE `Id` > 2", "DELETE FROM `Frm_AuditSignature`");

        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(AuditFaultKind.TailCut, 3, 11));
    }

    [Fact]
    public async Task Verify_AfterTheChainWasMadeAnew_FindsThatItIsNotTheSignedOne()
    {
        await SealThreeTimesAsync();
        await Chain.SignAsync();

        await Chain.TamperAsync(
            "UPDATE `Frm_AuditRecord` SET `UserName` = 'other' WHERE `Sequence` = 8", "DELETE FROM `Frm_AuditSeal`", "DELETE FROM `Frm_AuditSignature`");
        await Chain.SealAsync();
        await Chain.SealAsync(1);
        await Chain.SealAsync(1);

        (await Chain.VerifyAsync()).Fault.ShouldBe(new AuditFault(AuditFaultKind.SealChanged, 3, 17));
    }

    [Fact]
    public async Task Verify_WhenASignatureIsByAnotherKey_SaysSo()
    {
        await SealThreeTimesAsync();
        await Chain.SignAsync();

        await Chain.TamperAsync("UPDATE `Frm_AuditSignature` SET `LastSequence` = 14");

        (await Chain.VerifyAsync()).Fault!.Kind.ShouldBe(AuditFaultKind.SignatureInvalid);
    }

    private async Task SealThreeTimesAsync()
    {
        await Chain.SealAsync(5);
        await Chain.SealAsync(5);
        await Chain.SealAsync(5);
    }
}

public sealed class AuditVerifierOnSqliteTests() : AuditVerifierTests("Sqlite");

public sealed class AuditVerifierOnMySqlTests() : AuditVerifierTests("MySql");
