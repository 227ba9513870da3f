using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Application.Holidays;
using TeacherRegistration.Plans.Domain.Holidays;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;

namespace TeacherRegistration.Plans.Application;

/// <summary>What the province of the current agency lays down for its plans.</summary>
internal sealed class ProvinceGuide(IRepository<ProvincePlan> plans, IRepository<Policy> policies, WorkDayCalendar calendar)
{
    /// <summary>Its published plan of the year.</summary>
    public Task<ProvincePlan?> FindPlanAsync(int year) => plans.Query().FirstOrDefaultAsync(row => row.Year == year && row.PublishedAt != null);

    /// <summary>Days of 公示; null where it has published no policy.</summary>
    public Task<int?> FindPublicityDaysAsync() => policies.Query()
        .Where(policy => policy.PublishedAt != null)
        .OrderByDescending(policy => policy.Number)
        .Select(policy => (int?)policy.PublicityDays)
        .FirstOrDefaultAsync();

    public Task<WorkDays> GetWorkDaysAsync(TimeWindow window) => calendar.GetAsync(window);
}
