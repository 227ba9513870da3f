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

    public void Answer(Checklist checklist, IReadOnlyList<ConditionAnswer> answers)
    {
        checklist.Check(answers);
        Answers = answers;
    }
}
