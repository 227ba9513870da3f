using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Confirmation.Domain.ConditionChecks;

/// <summary>确认情况: the answers to the conditions of one application.</summary>
internal sealed class ConditionCheck : AggregateRoot, IMultiTenant
{
    private ConditionCheck()
    {
    }

    public ConditionCheck(Guid id, Guid applicationId)
        : base(id) => ApplicationId = applicationId;

    public Guid TenantId { get; set; }

    public Guid ApplicationId { get; private set; }

    public IReadOnlyList<ConditionAnswer> Answers { get; private set; } = [];

    /// <summary>The answers of which the applicant was told last with 材料不全; null before that.</summary>
    public IReadOnlyList<ConditionAnswer>? Told { get; private set; }

    /// <summary>The applicant is told of the answers as they are.</summary>
    public void Tell() => Told = Answers;

    public void Answer(Checklist checklist, IReadOnlyList<ConditionAnswer> answers)
    {
        checklist.Check(answers);
        Answers = answers;
    }
}
