using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.OtherPoints;

/// <summary>查询其他确认点数据: the agency's applications that are not the own point's, by two conditions or more (rules 97–100).</summary>
internal sealed class OtherPointListAppService(
    IRepository<OnlineApplication> applications, ApplicationFilter filter, OtherPointPlans plans, IAgencyDirectory agencies, ICurrentUser user, AuditScope audit)
{
    public async Task<OtherPointForm> GetFormAsync(Guid? planId)
    {
        user.Demand(ApplicationsPermissions.OtherPoints);
        var plan = await plans.FindAsync(planId);
        var points = await agencies.GetPointsAsync();
        return new OtherPointForm(plan, await plans.GetAllAsync(), [.. points.Where(point => point.Id != user.PointId)], plan?.IsAtWork == true);
    }

    /// <summary>What meets the conditions; the purpose and their names go into the record that the caller writes.</summary>
    public async Task<OtherPointPage> SearchAsync(OtherPointQuery query, StatedPurpose purpose)
    {
        user.Demand(ApplicationsPermissions.OtherPoints);
        query.Check();
        audit.Reason = purpose.Check().Describe(query.Conditions);
        if (await plans.FindAsync(query.PlanId) is not { } plan)
        {
            return new OtherPointPage([], 0, HasMore: false, 1, query.PageSize);
        }

        OtherPointPlans.DemandOpen(plan);
        var found = Find(query, plan.Id);
        var first = Math.Clamp(query.Page, 1, 1 + (OtherPointPage.Maximum / query.PageSize));
        var items = await ReadAsync(found, first, query.PageSize);
        if (first == 1 && items.Count < query.PageSize)
        {
            // That is all, and need not be counted.
            return new OtherPointPage(items, items.Count, HasMore: false, 1, query.PageSize);
        }

        var count = await found.Take(OtherPointPage.Maximum + 1).CountAsync();
        var total = Math.Min(count, OtherPointPage.Maximum);
        var number = Math.Clamp(first, 1, Math.Max(1, (total + query.PageSize - 1) / query.PageSize));
        items = number == first ? items : await ReadAsync(found, number, query.PageSize);
        return new OtherPointPage([.. items.Take(total - ((number - 1) * query.PageSize))], total, count > total, number, query.PageSize);
    }

    private static Task<List<OtherPointItem>> ReadAsync(IQueryable<OnlineApplication> found, int number, int size) => found
        .OrderBy(row => row.ApplicationNumber)
        .Skip((number - 1) * size)
        .Take(size)
        .Select(row => new OtherPointItem(row.Id, row.ApplicationNumber, row.Name, row.IdMask, row.School, row.PointId, row.Status))
        .ToListAsync();

    private IQueryable<OnlineApplication> Find(OtherPointQuery query, Guid planId)
    {
        var rows = applications.Query().Where(row => row.ApplicationPlanId == planId);
        rows = user.PointId is { } own ? rows.Where(row => row.PointId != own) : rows;
        rows = query.PointId is { } point ? rows.Where(row => row.PointId == point) : rows;
        rows = query.Status is { } status ? rows.Where(row => row.Status == status) : rows;
        return filter.Apply(rows, query.Shared);
    }
}
