using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Identity.Domain.LoginRequests;

/// <summary>Somebody who knows the password and gets no code asks the agency's administrator for help.</summary>
internal sealed class LoginRequest : AggregateRoot, IDirectoryEntity
{
    public const int MaximumMessageLength = 200;
    public const string Table = "Idn_LoginRequest";

    private LoginRequest()
    {
    }

    public LoginRequest(Guid id, Guid accountId, Guid agencyId, Sealed? message, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        AgencyId = agencyId;
        Message = message;
        AskedAt = now;
    }

    public Guid AccountId { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>What the person wrote: often a phone number, so it is sealed.</summary>
    public Sealed? Message { get; private set; }

    public DateTime AskedAt { get; private set; }

    public LoginRequestState State { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>姓名 of the administrator who answered.</summary>
    public string? AnsweredByName { get; private set; }

    public void Answer(LoginRequestState answer, string byName, DateTime now)
    {
        if (State != LoginRequestState.Open)
        {
            throw new BusinessRuleException(IdentityErrorCodes.RequestAnswered, RuleViolationKind.Conflict);
        }

        State = answer;
        AnsweredByName = byName;
        AnsweredAt = now;
    }

    public static CellAddress MessageCell(Guid requestId) => new(Guid.Empty, Table, requestId, nameof(Message));
}
