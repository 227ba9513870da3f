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
            await ReadPageAsync(found, query, ListIndex.Of(scope, query), number, total),
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

    private async Task<List<ApplicationListItem>> ReadPageAsync(IQueryable<OnlineApplication> found, ApplicationQuery query, string? index, int number, int total)
    {
        if (query.Status is { } status)
        {
            found = found.Where(row => row.Status == status);
        }

        var order = new ApplicationOrder(query.Sort, query.Descending);
        var (page, isNear) = PageOf(found, query, order, number, total);
        page = index is null ? page : page.ByIndex(index);
        // Of a far page an index alone finds the ids, and only the rows shown are read; of a near one a second look for each row would cost more.
        return await (isNear ? page : order.Of(page.Select(row => row.Id).RowsOf(applications.Query())))
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

    private static (IQueryable<OnlineApplication> Page, bool IsNear) PageOf(IQueryable<OnlineApplication> found, ApplicationQuery query, ApplicationOrder order, int number, int total)
    {
        if (query.After is { } after && number == query.Page && query.Sort == ApplicationSort.ApplicationNumber)
        {
            return (order.Of(order.Beyond(found, after)).Take(query.PageSize), true);
        }

        var skipped = (number - 1) * query.PageSize;
        if (skipped <= Math.Max(NearRows, total / 2))
        {
            return (order.Of(found).Skip(skipped).Take(query.PageSize), skipped <= NearRows);
        }

        // A page beyond the middle is nearer from the end.
        var size = Math.Min(query.PageSize, total - skipped);
        return ((order with { IsDescending = !order.IsDescending }).Of(found).Skip(total - skipped - size).Take(size), false);
    }
}
