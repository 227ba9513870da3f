using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Messaging.Domain.Messages;

/// <summary>
/// A text message about an application that is still to be sent: written with what it tells of, gone when it is sent. Its id is the text's.
/// It lies in the directory, as one job sends those of all agencies.
/// </summary>
internal sealed class WaitingText : Entity, IDirectoryEntity, IUnaudited
{
    /// <summary>Longest key of a template.</summary>
    public const int MaximumTemplateLength = 64;

    public WaitingText(Guid id, Guid agencyId, Guid provinceId, Guid applicationId, string template)
        : base(id)
    {
        AgencyId = agencyId;
        ProvinceId = provinceId;
        ApplicationId = applicationId;
        Template = template;
    }

    private WaitingText()
    {
    }

    /// <summary>In whose name.</summary>
    public Guid AgencyId { get; private init; }

    /// <summary>The agency of its province.</summary>
    public Guid ProvinceId { get; private init; }

    /// <summary>What it tells of.</summary>
    public Guid ApplicationId { get; private init; }

    /// <summary>A key of <see cref="Framework.Contracts.Sms.SmsTemplates"/>.</summary>
    public string Template { get; private init; } = "";
}
