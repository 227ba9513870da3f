using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.WindowTexts;

/// <summary>
/// A later end that applicants have still to be told: of a 网报计划 for filing, or of the confirmation at some of its points. It counts how
/// far they have been told, so that a job that is done again goes on where it stopped, and goes with the last of them.
/// </summary>
internal sealed class WindowExtension : AggregateRoot, IMultiTenant, IUnaudited
{
    private WindowExtension()
    {
    }

    public WindowExtension(Guid id, Guid applicationPlanId, IReadOnlyList<Guid> pointIds, DateTime end)
        : base(id)
    {
        ApplicationPlanId = applicationPlanId;
        PointIds = pointIds;
        End = end;
    }

    public Guid TenantId { get; set; }

    public Guid ApplicationPlanId { get; private set; }

    /// <summary>The points that confirm longer; none: people file longer.</summary>
    public IReadOnlyList<Guid> PointIds { get; private set; } = [];

    /// <summary>The new end, UTC.</summary>
    public DateTime End { get; private set; }

    /// <summary>The draft or application that was told last, in the order of their ids.</summary>
    public Guid LastTold { get; private set; }

    public bool IsOfFiling => PointIds.Count == 0;

    public void Tell(Guid last) => LastTold = last;
}
