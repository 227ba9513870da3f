using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.PersonalData;

/// <summary>DP-8 on both databases: what the list says and the database does not know is done, once.</summary>
public abstract class ErasureReplayTests(ProductHost host)
{
    private ErasureReplay Replay => host.Services.GetRequiredService<ErasureReplay>();

    [Fact]
    public async Task AListedAccountThatIsThere_IsErased_AndANoteOfNobodyChangesNothing()
    {
        using var applicant = await TestFiling.AddAsync(host);
        using var other = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        await other.EnterAsync(other.FullFile());
        await NoteAsync(applicant.AccountId, Guid.CreateVersion7());

        await Replay.RunAsync(TestContext.Current.CancellationToken);

        (await TestErasure.FindAsync(host, applicant.AccountId)).ShouldBeEmpty();
        (await TestErasure.FindAsync(host, other.AccountId)).ShouldBe(["Account", "Session", "PersonalRecord"]);
        var record = (await TestApplications.ReadAuditAsync(host, applicant.AccountId))[^1];
        (record.Operation, record.UserId).ShouldBe(("app erasures replay", null));
    }

    [Fact]
    public async Task WhatWasWrittenWhileTheAccountWasErased_GoesAtNight()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await TestErasure.CloseAsync(applicant.Browser);
        await applicant.EnterAsync(applicant.FullFile());

        await Replay.RunAsync(TestContext.Current.CancellationToken);

        (await TestErasure.FindAsync(host, applicant.AccountId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAccountOfStaff_IsNotErased()
    {
        var account = await StaffAccount.AddAsync(host);
        await NoteAsync(account.Id);

        await Replay.RunAsync(TestContext.Current.CancellationToken);

        (await TestErasure.FindAsync(host, account.Id)).ShouldContain("Account");
    }

    private Task NoteAsync(params Guid[] accountIds) =>
        new ErasureList(host.Services.GetRequiredService<IOptions<ErasureOptions>>(), TimeProvider.System).AppendAsync(accountIds, TestContext.Current.CancellationToken);
}

public sealed class ErasureReplayOnSqliteTests(SqliteHost host) : ErasureReplayTests(host);

public sealed class ErasureReplayOnMySqlTests(MySqlHost host) : ErasureReplayTests(host);
