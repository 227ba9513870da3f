using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Domain.Transfers;

/// <summary>
/// What crosses from one agency to another: an application that was not accepted, offered to the agency it belongs to (SPEC decision 11).
/// It has the id of that application, and holds what the person had filed, sealed, until the one side or the other has taken it.
/// </summary>
internal sealed class Transfer : AggregateRoot, IDirectoryEntity
{
    public const string Table = "App_Transfer";

    private Transfer()
    {
    }

    public Transfer(Guid applicationId, TransferSource source)
        : base(applicationId)
    {
        FromAgencyId = source.AgencyId;
        FromNumber = source.ApplicationNumber;
        PersonId = source.PersonId;
        PlanYear = source.PlanYear;
    }

    public Guid FromAgencyId { get; private set; }

    public string FromNumber { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public int PlanYear { get; private set; }

    public Guid RightAgencyId { get; private set; }

    public TransferState State { get; private set; }

    [Masked]
    public string Name { get; private set; } = "";

    [Masked]
    public string IdMask { get; private set; } = "";

    [Masked]
    public string School { get; private set; } = "";

    public RegistrationKind Kind { get; private set; }

    /// <summary>Why it was not accepted.</summary>
    [Masked]
    public string Reason { get; private set; } = "";

    public DateTime RejectedAt { get; private set; }

    /// <summary>What the person had filed; nothing once somebody has taken it.</summary>
    public Sealed? Draft { get; private set; }

    /// <summary>报名号 with the agency that accepted it; empty before.</summary>
    public string AcceptedNumber { get; private set; } = "";

    public static CellAddress DraftCellOf(Guid id) => new(Guid.Empty, Table, id, nameof(Draft));

    /// <summary>Offers it, or offers it anew after it was taken back, to whatever agency is named now.</summary>
    public void Offer(TransferOffer offer)
    {
        DemandNotAccepted(ApplicationsErrorCodes.AcceptedElsewhere);
        State = TransferState.Open;
        RightAgencyId = offer.RightAgencyId;
        (Name, IdMask, School, Kind) = (offer.Name, offer.IdMask, offer.School, offer.Kind);
        (Reason, RejectedAt) = (offer.Rejection.Reason, offer.RejectedAt);
        Draft = offer.Draft;
    }

    /// <summary>恢复受理: nobody accepts it any more.</summary>
    public void Withdraw()
    {
        DemandNotAccepted(ApplicationsErrorCodes.AcceptedElsewhere);
        State = TransferState.Withdrawn;
        Forget();
    }

    /// <summary>受理: it is filed with the right agency under the number.</summary>
    public void Accept(string applicationNumber)
    {
        DemandOpen();
        State = TransferState.Accepted;
        AcceptedNumber = applicationNumber;
        Forget();
    }

    /// <exception cref="BusinessRuleException">409: accepted, or taken back.</exception>
    public void DemandOpen()
    {
        DemandNotAccepted(ApplicationsErrorCodes.TransferAccepted);
        if (State == TransferState.Withdrawn)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.TransferWithdrawn, RuleViolationKind.Conflict);
        }
    }

    private void DemandNotAccepted(string code)
    {
        if (State == TransferState.Accepted)
        {
            throw new BusinessRuleException(code, RuleViolationKind.Conflict, AcceptedNumber);
        }
    }

    /// <summary>The person's data stand with the agency that has the case.</summary>
    private void Forget()
    {
        Draft = null;
        (Name, IdMask, School, Reason) = ("", "", "", "");
    }
}

/// <summary>The application that was not accepted.</summary>
internal sealed record TransferSource(Guid AgencyId, string ApplicationNumber, Guid PersonId, int PlanYear);

/// <summary>What the right agency is shown, and what it files when it accepts.</summary>
internal sealed record TransferOffer
{
    public required Guid RightAgencyId { get; init; }

    public required string Name { get; init; }

    public required string IdMask { get; init; }

    public required string School { get; init; }

    public required RegistrationKind Kind { get; init; }

    public required Rejection Rejection { get; init; }

    public required DateTime RejectedAt { get; init; }

    public required Sealed Draft { get; init; }
}
