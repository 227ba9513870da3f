using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.Sms;

/// <summary>One try to send a text, as the log keeps it: never its words, which may be a code, and of the number only what does not name it.</summary>
public sealed class SmsRecord : Entity, IDirectoryEntity, IUnaudited
{
    /// <summary>Longest name of a gateway, and its longest number of a text.</summary>
    public const int MaximumLength = 64;

    private SmsRecord()
    {
    }

    internal SmsRecord(Guid id)
        : base(id)
    {
    }

    /// <summary>The text: the same for each try.</summary>
    public Guid MessageId { get; internal init; }

    /// <summary>In whose name; null for the platform.</summary>
    public Guid? AgencyId { get; internal init; }

    /// <summary>A key of <see cref="Contracts.Sms.SmsTemplates"/>.</summary>
    public string Template { get; internal init; } = "";

    /// <summary>138****1234.</summary>
    public string PhoneMask { get; internal init; } = "";

    /// <summary>Blind index of the number, to find what it was sent.</summary>
    public byte[] PhoneHash { get; internal init; } = [];

    /// <summary>Name of the gateway; empty where none was asked.</summary>
    public string Gateway { get; internal init; } = "";

    /// <summary>By which number the gateway's reports name the text; empty where it did not take it.</summary>
    public string GatewayId { get; internal init; } = "";

    /// <summary>What became of it.</summary>
    public SmsState State { get; internal set; }

    /// <summary>Why not, in the gateway's or our own short words; empty where nothing is known.</summary>
    public string Fault { get; internal set; } = "";

    /// <summary>A gateway's words are as long as it likes: what the log keeps of them.</summary>
    internal static string Cut(string text) => text.Length <= MaximumLength ? text : text[..MaximumLength];

    /// <summary>UTC.</summary>
    public DateTime At { get; internal init; }

    /// <summary>When the gateway reported, UTC.</summary>
    public DateTime? ReportedAt { get; internal set; }
}

/// <summary>What became of a text.</summary>
public enum SmsState
{
    /// <summary>The gateway took it.</summary>
    Accepted,

    /// <summary>The gateway did not take it, or did not answer.</summary>
    Failed,

    /// <summary>The gateway says that this number gets none.</summary>
    Refused,

    /// <summary>The agency's quota of the month is used up.</summary>
    OverQuota,

    /// <summary>It has arrived, says the gateway.</summary>
    Delivered,

    /// <summary>It has not arrived, says the gateway.</summary>
    Undelivered,
}
