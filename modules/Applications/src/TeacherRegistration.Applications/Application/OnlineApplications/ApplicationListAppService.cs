using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>核对网络填报数据: the applications in the user's scope, of one 网报计划.</summary>
internal sealed class ApplicationListAppService(
    IRepository<OnlineApplication> applications,
    IRepository<StatusCount> statusCounts,
    ApplicationFilter filter,
    IPlanIntegrationService planService,
    IMessageCounts messages,
    ICurrentUser user)
{
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
        var (counts, reported) = await ReadCountsAsync(scope, plan.Id, all);
        if (query.IsNarrowed)
        {
            counts = await CountAsync(found);
        }

        var total = query.Status is { } status ? counts.GetValueOrDefault(status) : counts.Values.Sum();
        // A page that is no longer there, after a changed page size or condition, becomes the last one (rule 24).
        var number = Math.Clamp(query.Page, 1, Math.Max(1, (total + query.PageSize - 1) / query.PageSize));
        var items = await ReadPageAsync(found, query, ListIndex.Of(scope, query), number, total);
        var figures = await messages.ReadAsync([.. items.Select(item => item.Id)]);
        return new ApplicationPage(
            [.. items.Select(item => figures.Counts.TryGetValue(item.Id, out var count) ? item with { Messages = count } : item)],
            counts,
            total,
            number,
            query.PageSize,
            plan,
            plans,
            await planService.GetConfirmationWindowsAsync(plan.Id))
        {
            Reported = reported,
            Answered = number == 1 && !query.IsNarrowed ? await ReadAnsweredAsync(all, figures.Answered) : [],
        };
    }

    private static Task<Dictionary<ConfirmationStatus, int>> CountAsync(IQueryable<OnlineApplication> found) => found
        .GroupBy(row => row.Status)
        .Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Key, group => group.Count);

    /// <summary>The kept counts of each state and the number of reports to the agency that wait, in one query.</summary>
    private async Task<(Dictionary<ConfirmationStatus, int> Counts, int Reported)> ReadCountsAsync(ApplicationScope scope, Guid planId, IQueryable<OnlineApplication> all)
    {
        var counts = await statusCounts.Query()
            .Where(row => row.ApplicationPlanId == planId && (scope.PointId == null || row.Id == scope.PointId))
            .GroupBy(row => row.Status)
            .Select(group => new { Status = (ConfirmationStatus?)group.Key, Count = group.Sum(row => row.Count) })
            .Concat(all.Where(row => row.ReportOpenSince != null)
                .GroupBy(row => row.ApplicationPlanId)
                .Select(group => new { Status = (ConfirmationStatus?)null, Count = group.Count() }))
            .ToListAsync();
        return (
            counts.Where(count => count.Status is not null).ToDictionary(count => count.Status!.Value, count => count.Count),
            counts.Find(count => count.Status is null)?.Count ?? 0);
    }

    /// <summary>Those of the user's own whose applicant has answered, who has waited longest first.</summary>
    private static async Task<IReadOnlyList<AnsweredApplication>> ReadAnsweredAsync(IQueryable<OnlineApplication> all, IReadOnlyDictionary<Guid, DateTime> answered)
    {
        if (answered.Count == 0)
        {
            return [];
        }

        var ids = answered.Keys.ToList();
        var found = await all.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.ApplicationNumber, row.Name, row.Status, row.PointId }).ToListAsync();
        return [.. found.Select(row => new AnsweredApplication(row.Id, row.ApplicationNumber, row.Name, row.Status, row.PointId, answered[row.Id])).OrderBy(row => row.AnsweredAt)];
    }

    private async Task<List<ApplicationListItem>> ReadPageAsync(IQueryable<OnlineApplication> found, ApplicationQuery query, string? index, int number, int total)
    {
        if (query.Status is { } status)
        {
            found = found.Where(row => row.Status == status);
        }

        var order = new ApplicationOrder(query.Sort, query.Descending);
        var ids = PageOf(found, query, order, number, total).Select(row => row.Id);
        // The ids come from an index alone; only the rows shown are read.
        return await order.Of((index is null ? ids : ids.ByIndex(index)).RowsOf(applications.Query()))
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
            { IsReported = row.ReportOpenSince != null })
            .ToListAsync();
    }

    private static IQueryable<OnlineApplication> PageOf(IQueryable<OnlineApplication> found, ApplicationQuery query, ApplicationOrder order, int number, int total)
    {
        if (query.After is { } after && number == query.Page && query.Sort == ApplicationSort.ApplicationNumber)
        {
            return order.Of(order.Beyond(found, after)).Take(query.PageSize);
        }

        var skipped = (number - 1) * query.PageSize;
        if (skipped <= total / 2)
        {
            return order.Of(found).Skip(skipped).Take(query.PageSize);
        }

        // A page beyond the middle is nearer from the end.
        var size = Math.Min(query.PageSize, total - skipped);
        return (order with { IsDescending = !order.IsDescending }).Of(found).Skip(total - skipped - size).Take(size);
    }
}
