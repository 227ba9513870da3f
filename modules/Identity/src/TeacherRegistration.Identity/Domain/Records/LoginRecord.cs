using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Domain.Records;

/// <summary>One try to log in, as its account's owner sees it.</summary>
internal sealed class LoginRecord : Entity, IDirectoryEntity, IUnaudited
{
    private LoginRecord()
    {
    }

    public LoginRecord(Guid id, Guid accountId, LoginOutcome outcome, SecondFactor? factor, string address, string device, DateTime at)
        : base(id)
    {
        AccountId = accountId;
        Outcome = outcome;
        Factor = factor;
        Address = address;
        Device = device;
        At = at;
    }

    /// <summary>The account; for a name that is none, a number derived from it.</summary>
    public Guid AccountId { get; private set; }

    public LoginOutcome Outcome { get; private set; }

    /// <summary>The second factor that was given; null when it did not come to it.</summary>
    public SecondFactor? Factor { get; private set; }

    public string Address { get; private set; } = "";

    public string Device { get; private set; } = "";

    public DateTime At { get; private set; }
}
