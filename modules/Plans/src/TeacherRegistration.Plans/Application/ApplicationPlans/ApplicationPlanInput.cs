using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Application.ApplicationPlans;

/// <summary>The form of a 网报计划; times are local.</summary>
internal sealed record ApplicationPlanInput
{
    public string? Name { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? End { get; init; }

    public List<RegistrationKinds> Kinds { get; init; } = [];

    public string? Eligibility { get; init; }

    /// <summary>Why a published one is changed.</summary>
    public string? Reason { get; init; }

    public static ApplicationPlanInput Of(ApplicationPlanContent content) => new()
    {
        Name = content.Name,
        Start = BeijingTime.FromUtc(content.Window.Start),
        End = BeijingTime.FromUtc(content.Window.End),
        Kinds = [.. Enum.GetValues<RegistrationKinds>().Where(kind => kind != RegistrationKinds.None && content.Kinds.HasFlag(kind))],
        Eligibility = content.Eligibility,
    };

    public ApplicationPlanContent ToContent() => new(
        PlainText.Clean(Name, nameof(Name)).ReplaceLineEndings(" "),
        new TimeWindow(BeijingTime.FromForm(Start, nameof(Start)), BeijingTime.FromForm(End, nameof(End))),
        Kinds.Aggregate(RegistrationKinds.None, (all, kind) => all | kind),
        PlainText.Clean(Eligibility, nameof(Eligibility)));

    public string CleanReason() => PlainText.Clean(Reason, nameof(Reason)).ReplaceLineEndings(" ");
}
