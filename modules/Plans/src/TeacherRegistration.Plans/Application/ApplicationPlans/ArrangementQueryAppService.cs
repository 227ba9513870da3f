using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Application.Holidays;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.ApplicationPlans;

/// <summary>确认点安排 to look at: of published plans for everybody of the agency (rules 16–18), of drafts for those who write them.</summary>
internal sealed class ArrangementQueryAppService(
    IRepository<PointArrangement> arrangements,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<RegistrationPlan> plans,
    PointsOfAgency points,
    WorkDayCalendar calendar,
    ICurrentUser user)
{
    /// <summary>One page of them: the own point first, then by code.</summary>
    public async Task<ArrangementPage> ListAsync(Guid applicationPlanId, string? search, int page)
    {
        var (_, plan) = await OpenAsync(applicationPlanId);
        var words = PlainText.Clean(search, "Search");
        var known = await points.GetAsync();
        var rows = await arrangements.Query()
            .Where(row => row.ApplicationPlanId == applicationPlanId)
            .Select(row => new { row.Id, row.PointId, Window = new TimeWindow(row.StartsAt, row.EndsAt), row.Scope, row.DailyCapacity, HasPrecautions = row.Precautions != "" })
            .ToListAsync();
        var found = rows.Where(row => words.Length == 0 || known[row.PointId].Name.Contains(words, StringComparison.OrdinalIgnoreCase) || row.Scope.Contains(words, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(row => row.PointId == user.PointId)
            .ThenBy(row => known[row.PointId].Code, StringComparer.Ordinal)
            .ToList();
        var number = Math.Clamp(page, 1, Math.Max(1, (found.Count + ArrangementPage.Size - 1) / ArrangementPage.Size));
        var days = await calendar.GetAsync(plan.Windows.Work);
        return new ArrangementPage(
            [
                .. found.Skip((number - 1) * ArrangementPage.Size).Take(ArrangementPage.Size).Select(row => new ArrangementRow(
                    row.Id, row.PointId, known[row.PointId].Name, row.Window, row.Scope, row.DailyCapacity * days.Count(row.Window), row.HasPrecautions, row.PointId == user.PointId)),
            ],
            found.Count,
            number);
    }

    /// <summary>Those of the 网报计划 that are named, by code.</summary>
    public async Task<IReadOnlyList<ArrangementRow>> ListAsync(Guid applicationPlanId, IReadOnlyCollection<Guid> ids)
    {
        await OpenAsync(applicationPlanId);
        var known = await points.GetAsync();
        var rows = await arrangements.Query()
            .Where(row => row.ApplicationPlanId == applicationPlanId && ids.Contains(row.Id))
            .Select(row => new { row.Id, row.PointId, Window = new TimeWindow(row.StartsAt, row.EndsAt), row.Scope, row.Version })
            .ToListAsync();
        return
        [
            .. rows.OrderBy(row => known[row.PointId].Code, StringComparer.Ordinal)
                .Select(row => new ArrangementRow(row.Id, row.PointId, known[row.PointId].Name, row.Window, row.Scope, Capacity: null, HasPrecautions: false, IsOwn: false, row.Version)),
        ];
    }

    public async Task<ArrangementDetails> GetAsync(Guid id)
    {
        var arrangement = await arrangements.Query().FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
        var (filing, plan) = await OpenAsync(arrangement.ApplicationPlanId);
        return new ArrangementDetails(arrangement, (await points.GetAsync())[arrangement.PointId], filing, plan);
    }

    /// <summary>The open points that the 网报计划 does not arrange yet, by code.</summary>
    public async Task<IReadOnlyList<PointSummary>> GetFreePointsAsync(Guid applicationPlanId)
    {
        user.Demand(PlansPermissions.RegistrationPlansManage);
        var taken = await arrangements.Query().Where(row => row.ApplicationPlanId == applicationPlanId).Select(row => row.PointId).ToListAsync();
        return [.. (await points.GetAsync()).Values.Where(point => point.IsOpen && !taken.Contains(point.Id)).OrderBy(point => point.Code, StringComparer.Ordinal)];
    }

    private async Task<(ApplicationPlan Filing, RegistrationPlan Plan)> OpenAsync(Guid applicationPlanId)
    {
        user.Demand(PlansPermissions.View);
        var filing = await applicationPlans.Query().FirstOrDefaultAsync(row => row.Id == applicationPlanId) ?? throw BusinessRuleException.NotFound();
        var plan = await plans.Query().FirstAsync(row => row.Id == filing.RegistrationPlanId);
        return plan.PublishedAt is not null || user.Has(PlansPermissions.RegistrationPlansManage) ? (filing, plan) : throw BusinessRuleException.NotFound();
    }
}

/// <summary>A page of arrangements.</summary>
internal sealed record ArrangementPage(IReadOnlyList<ArrangementRow> Rows, int Total, int Number)
{
    public const int Size = 50;
}

/// <summary>A row of it; <paramref name="Capacity"/> is that of the whole window.</summary>
internal sealed record ArrangementRow(Guid Id, Guid PointId, string PointName, TimeWindow Window, string Scope, int? Capacity, bool HasPrecautions, bool IsOwn, long Version = 0);

/// <summary>An arrangement with what it belongs to.</summary>
internal sealed record ArrangementDetails(PointArrangement Arrangement, PointSummary Point, ApplicationPlan Filing, RegistrationPlan Plan);
