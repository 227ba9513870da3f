using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.WindowTexts;

/// <summary>开始时短信提醒我: an applicant wants to be told when a 网报计划 begins. It goes when that is told, or when there is nothing to tell any more.</summary>
internal sealed class OpeningReminder : Entity, IDirectoryEntity
{
    /// <summary>So many wait for one account at most.</summary>
    public const int MaximumOfAccount = 5;

    private OpeningReminder()
    {
    }

    public OpeningReminder(Guid id, Guid accountId, Guid applicationPlanId)
        : base(id)
    {
        AccountId = accountId;
        ApplicationPlanId = applicationPlanId;
    }

    public Guid AccountId { get; private set; }

    public Guid ApplicationPlanId { get; private set; }
}
