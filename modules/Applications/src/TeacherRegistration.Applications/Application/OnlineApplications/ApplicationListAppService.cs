using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>核对网络填报数据: the applications in the user's scope, of one 网报计划.</summary>
internal sealed class ApplicationListAppService(
    IRepository<OnlineApplication> applications,
    KeptFigures figures,
    ApplicationFilter filter,
    PageMarks marks,
    IPlanIntegrationService planService,
    ICurrentUser user)
{
    /// <summary>So many rows are read and passed over as quickly as one more look into the index takes for those shown.</summary>
    private const int NearRows = 100;

    public async Task<ApplicationPage> SearchAsync(ApplicationQuery query)
    {
        var scope = ApplicationScope.Of(user, ApplicationsPermissions.View);
        query.Check();
        var plans = await planService.GetApplicationPlansAsync();
        if (plans.Choose(query.PlanId) is not { } plan)
        {
            return ApplicationPage.Empty(query.PageSize);
        }

        var all = scope.In(applications.Query()).Where(row => row.ApplicationPlanId == plan.Id);
        var found = filter.Apply(all, query);
        var kept = await figures.ReadAsync(scope, plan.Id, query.IsNarrowed ? null : all);
        var counts = query.IsNarrowed ? await CountAsync(found) : kept.Counts;
        var total = query.Status is { } status ? counts.GetValueOrDefault(status) : counts.Values.Sum();
        // A page that is no longer there, after a changed page size or condition, becomes the last one (rule 24).
        var number = Math.Clamp(query.Page, 1, Math.Max(1, (total + query.PageSize - 1) / query.PageSize));
        return new ApplicationPage(
            await ReadPageAsync(found, query, new Sought(scope, plan.Id, number, total)),
            counts,
            total,
            number,
            query.PageSize,
            plan,
            plans,
            await planService.GetConfirmationWindowsAsync(plan.Id))
        {
            Reported = kept.Reported,
            Answered = number == 1 ? kept.Answered : [],
        };
    }

    private static Task<Dictionary<ConfirmationStatus, int>> CountAsync(IQueryable<OnlineApplication> found) => found
        .GroupBy(row => row.Status)
        .Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Key, group => group.Count);

    private async Task<List<ApplicationListItem>> ReadPageAsync(IQueryable<OnlineApplication> found, ApplicationQuery query, Sought sought)
    {
        if (query.Status is { } status)
        {
            found = found.Where(row => row.Status == status);
        }

        if (query.After is { } after && sought.Number == query.Page && query.Sort == ApplicationSort.ApplicationNumber)
        {
            var order = OrderOf(query);
            return await ReadAsync(order.Of(order.Beyond(found, after)).Take(query.PageSize), query, sought, isNear: true);
        }

        var skipped = (sought.Number - 1) * query.PageSize;
        return skipped <= NearRows
            ? await ReadAsync(OrderOf(query).Of(found).Skip(skipped).Take(query.PageSize), query, sought, isNear: true)
            : await ReadFarAsync(found, query, sought, skipped);
    }

    private async Task<List<ApplicationListItem>> ReadFarAsync(IQueryable<OnlineApplication> found, ApplicationQuery query, Sought sought, int skipped)
    {
        var order = OrderOf(query);
        var list = query is { IsNarrowed: false, Status: null, Sort: ApplicationSort.ApplicationNumber } ? new MarkedList(sought.PlanId, sought.Scope.PointId, query.Descending) : null;
        var mark = list is null ? null : marks.Find(list, skipped);
        var walked = skipped - (mark?.Skipped ?? 0);
        var left = sought.Total - skipped;
        var size = Math.Min(query.PageSize, left);
        // A page beyond the middle is nearer from the end.
        var isFromEnd = walked > left;
        var page = isFromEnd
            ? (order with { IsDescending = !order.IsDescending }).Of(found).Skip(left - size)
            : order.Of(mark is null ? found : order.From(found, mark.Number)).Skip(walked);
        var rows = await ReadAsync(page.Take(size), query, sought, isNear: walked <= NearRows && !isFromEnd);
        if (list is not null && walked > NearRows && rows.Count > 0)
        {
            marks.Add(list, new PageMark(skipped, rows[0].ApplicationNumber));
        }

        return rows;
    }

    /// <summary>Of a far page an index alone finds the ids, and only the rows shown are read; of a near one a second look for each row would cost more.</summary>
    private Task<List<ApplicationListItem>> ReadAsync(IQueryable<OnlineApplication> page, ApplicationQuery query, Sought sought, bool isNear)
    {
        page = ListIndex.Of(sought.Scope, query) is { } index ? page.ByIndex(index) : page;
        return (isNear ? page : OrderOf(query).Of(page.Select(row => row.Id).RowsOf(applications.Query())))
            .Select(row => new ApplicationListItem(
                row.Id,
                row.ApplicationNumber,
                row.Name,
                row.IdMask,
                row.Kind,
                row.QualificationType,
                row.CertificateSubject,
                row.School,
                row.Status,
                row.ReviewStatus,
                row.ArchiveNumber,
                row.PointId,
                row.SubmittedAt,
                row.ConcludedAt,
                row.ConcludedBy)
            { Messages = row.MessageCount, IsReported = row.ReportOpenSince != null })
            .ToListAsync();
    }

    private static ApplicationOrder OrderOf(ApplicationQuery query) => new(query.Sort, query.Descending);

    /// <summary>Which page of what.</summary>
    private sealed record Sought(ApplicationScope Scope, Guid PlanId, int Number, int Total);
}
