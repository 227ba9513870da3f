using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.Integration;

/// <summary>Reads the published plans of the current agency from the database.</summary>
internal sealed class CalendarReader(IRepository<RegistrationPlan> plans, IRepository<ApplicationPlan> applicationPlans, IRepository<PointArrangement> arrangements)
{
    public async Task<AgencyCalendar> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await applicationPlans.Query()
            .Join(plans.Query().Where(plan => plan.PublishedAt != null), filing => filing.RegistrationPlanId, plan => plan.Id, (filing, plan) => new
            {
                filing.Id,
                filing.Name,
                filing.StartsAt,
                plan.Year,
                plan.TerminatedAt,
                Work = new TimeWindow(plan.StartsAt, plan.EndsAt),
                plan.FirstReviewEndsAt,
            })
            .OrderByDescending(row => row.StartsAt)
            .ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Id).ToList();
        var points = (await arrangements.Query()
            .Where(row => ids.Contains(row.ApplicationPlanId))
            .Select(row => new PointWindow(row.ApplicationPlanId, row.PointId, new TimeWindow(row.StartsAt, row.EndsAt), row.Scope))
            .ToListAsync(cancellationToken)).ToLookup(point => point.ApplicationPlanId);
        return new AgencyCalendar(
            [.. rows.Select(row => new CalendarPlan(row.Id, row.Name, row.Year, row.StartsAt, Cut(row.Work, row.TerminatedAt), Earlier(row.FirstReviewEndsAt, row.TerminatedAt), row.TerminatedAt is not null))],
            rows.ToFrozenDictionary(row => row.Id, row => new ConfirmationWindows(
                points[row.Id]
                    .Where(point => row.TerminatedAt is not { } end || point.Window.Start < end)
                    .ToFrozenDictionary(point => point.PointId, point => point with { Window = Cut(point.Window, row.TerminatedAt) }),
                Earlier(row.FirstReviewEndsAt, row.TerminatedAt))));
    }

    /// <summary>A terminated plan's windows have ended when it was; those that had not begun are none.</summary>
    private static TimeWindow Cut(TimeWindow window, DateTime? terminatedAt) => window with { End = Earlier(window.End, terminatedAt) };

    /// <summary>The last second before that of the termination, in which nothing is open any more.</summary>
    private static DateTime Earlier(DateTime time, DateTime? terminatedAt) => terminatedAt?.AddSeconds(-1) is { } last && last < time ? last : time;
}
