using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Tests.Domain.Transfers;

/// <summary>What crosses between two agencies (SPEC decision 11): one of them gets it, and it then holds nothing of the person.</summary>
public sealed class TransferTests
{
    private static readonly Guid RightAgency = Guid.CreateVersion7();

    [Fact]
    public void Accept_OfAnOpenOne_KeepsTheNumberAndForgetsThePerson()
    {
        var transfer = Make();

        transfer.Accept("2699990102000001");

        (transfer.State, transfer.AcceptedNumber).ShouldBe((TransferState.Accepted, "2699990102000001"));
        ShouldHoldNobody(transfer);
    }

    [Fact]
    public void Withdraw_OfAnOpenOne_ForgetsThePerson()
    {
        var transfer = Make();

        transfer.Withdraw();

        transfer.State.ShouldBe(TransferState.Withdrawn);
        ShouldHoldNobody(transfer);
    }

    [Fact]
    public void AfterAcceptance_NothingFollows()
    {
        var transfer = Make();
        transfer.Accept("2699990102000001");

        CodeOf(() => transfer.Accept("2699990102000002")).ShouldBe(ApplicationsErrorCodes.TransferAccepted);
        CodeOf(transfer.Withdraw).ShouldBe(ApplicationsErrorCodes.AcceptedElsewhere);
        CodeOf(() => transfer.Offer(MakeOffer(RightAgency))).ShouldBe(ApplicationsErrorCodes.AcceptedElsewhere);
        transfer.AcceptedNumber.ShouldBe("2699990102000001");
    }

    [Fact]
    public void Accept_OfOneTakenBack_IsAConflict()
    {
        var transfer = Make();
        transfer.Withdraw();

        CodeOf(() => transfer.Accept("2699990102000001")).ShouldBe(ApplicationsErrorCodes.TransferWithdrawn);
        transfer.State.ShouldBe(TransferState.Withdrawn);
    }

    [Fact]
    public void Offer_OfOneTakenBack_GoesToWhoeverIsNamedNow()
    {
        var transfer = Make();
        transfer.Withdraw();
        var other = Guid.CreateVersion7();

        transfer.Offer(MakeOffer(other));

        (transfer.State, transfer.RightAgencyId, transfer.Name).ShouldBe((TransferState.Open, other, "𠮷野文"));
        transfer.Draft.ShouldNotBeNull();
    }

    private static void ShouldHoldNobody(Transfer transfer)
    {
        transfer.Draft.ShouldBeNull();
        (transfer.Name + transfer.IdMask + transfer.School + transfer.Reason).ShouldBeEmpty();
    }

    private static string CodeOf(Action act)
    {
        var refusal = Should.Throw<BusinessRuleException>(act);
        refusal.Kind.ShouldBe(RuleViolationKind.Conflict);
        return refusal.Code;
    }

    private static Transfer Make()
    {
        var transfer = new Transfer(Guid.CreateVersion7(), new TransferSource(Guid.CreateVersion7(), "2699990101000001", Guid.CreateVersion7(), 2026));
        transfer.Offer(MakeOffer(RightAgency));
        return transfer;
    }

    private static TransferOffer MakeOffer(Guid rightAgency) => new()
    {
        RightAgencyId = rightAgency,
        Name = "𠮷野文",
        IdMask = "9999****0016",
        School = "城关中心小学",
        Kind = RegistrationKind.Renewal,
        Rejection = new Rejection("属二县", rightAgency, "二县教育局"),
        RejectedAt = new DateTime(2026, 11, 1, 1, 0, 0, DateTimeKind.Utc),
        Draft = new Sealed(new byte[] { 1 }),
    };
}
