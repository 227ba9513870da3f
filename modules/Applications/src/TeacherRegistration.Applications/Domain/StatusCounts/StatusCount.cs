using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.StatusCounts;

/// <summary>
/// How many applications of a 网报计划 are in one state at a point: kept with each transition, so that tabs and statistics need no counting
/// (PERFORMANCE §4.2). Its id is the point's.
/// </summary>
internal sealed class StatusCount : Entity, IMultiTenant, IUnaudited
{
    private StatusCount()
    {
    }

    public StatusCount(Guid applicationPlanId, Guid pointId, ConfirmationStatus status, int count, int reported)
        : base(pointId)
    {
        ApplicationPlanId = applicationPlanId;
        Status = status;
        Count = count;
        Reported = reported;
    }

    public Guid TenantId { get; set; }

    public Guid ApplicationPlanId { get; private set; }

    public ConfirmationStatus Status { get; private set; }

    public int Count { get; private set; }

    /// <summary>How many of them are reported as another agency's and wait for a registration user.</summary>
    public int Reported { get; private set; }
}
