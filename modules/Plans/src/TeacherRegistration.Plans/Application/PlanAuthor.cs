using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Application;

/// <summary>Who writes the plans of the current agency, and when. Its writes come one after another, and every node learns of them.</summary>
internal sealed class PlanAuthor(ICurrentUser user, IRequestClock clock, IAgencyStamp stamp, AuditScope audit)
{
    public string Name => user.DisplayName;

    public DateTime Now => clock.UtcNow;

    public void Demand() => user.Demand(PlansPermissions.RegistrationPlansManage);

    /// <summary>Who deletes what others have planned gives the second factor anew (AU-4).</summary>
    public void DemandFreshFactor() => user.DemandFreshFactor();

    /// <summary>Begins a write.</summary>
    /// <param name="entity">What is written, for the audit record.</param>
    /// <param name="id">Its id.</param>
    /// <param name="reason">Why; may be empty.</param>
    public async Task BeginAsync(string entity, Guid id, string reason = "")
    {
        Demand();
        audit.About(entity, id);
        if (reason.Length > 0)
        {
            audit.Reason = reason;
        }

        await stamp.RenewAsync();
    }
}
