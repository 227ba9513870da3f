namespace TeacherRegistration.Applications.Contracts;

/// <summary>Tells applicants of the current agency by text message that a window which they go by ends later.</summary>
public interface IWindowExtensions
{
    /// <summary>With the commit: people file longer under the 网报计划. Those with a draft for it are told.</summary>
    void AnnounceFiling(Guid applicationPlanId, DateTime newEnd);

    /// <summary>With the commit: the points confirm longer. Those who still have to come are told: 网报待确认 and 材料不全.</summary>
    void AnnounceConfirmation(Guid applicationPlanId, IReadOnlyList<Guid> pointIds, DateTime newEnd);

    /// <summary>How many would be told that people file longer; null: the agency sends no texts.</summary>
    Task<int?> CountFilingAsync(Guid applicationPlanId, CancellationToken cancellationToken = default);

    /// <summary>How many would be told that the points confirm longer; null: the agency sends no texts.</summary>
    Task<int?> CountConfirmationAsync(Guid applicationPlanId, IReadOnlyCollection<Guid> pointIds, CancellationToken cancellationToken = default);
}
