using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Exports;

/// <summary>Export of the list's query: at once, or above <see cref="MostAtOnce"/> rows by a job.</summary>
internal sealed class ApplicationExportAppService(
    ExportRows rows, ExportStore store, MarkedExport export, IPlanIntegrationService planService, AuditScope audit, ICurrentUser user, IRequestClock clock)
{
    /// <summary>More rows than this nobody waits for.</summary>
    public const int MostAtOnce = 5_000;
    public const int MaximumReasonLength = 200;
    private const int NewestShown = 10;

    /// <summary>One that has not come to an end by then never will, and keeps nobody from asking again.</summary>
    private static readonly TimeSpan LongestJob = TimeSpan.FromHours(1);

    /// <summary>What would be exported; writes nothing.</summary>
    /// <exception cref="BusinessRuleException">404: no such plan; 400: a condition cannot be read.</exception>
    public async Task<ExportOffer> OfferAsync(ApplicationQuery query, CancellationToken cancellationToken)
    {
        user.Demand(ApplicationsPermissions.Export);
        query.Check();
        var plan = await FindPlanAsync(query);
        var most = await export.GetMaximumAsync(cancellationToken);
        var count = await rows.CountAsync(plan.Id, query, most + 1, cancellationToken);
        return new ExportOffer(plan, count, most, user.Has(ApplicationsPermissions.ExportFull), await FindNewestAsync(cancellationToken));
    }

    /// <summary>The file, at once.</summary>
    /// <exception cref="BusinessRuleException">403: full numbers without the right, or no fresh factor; 400: no reason for them.</exception>
    public async Task<FileStreamResult> CreateAsync(ApplicationQuery query, ExportWish wish, CancellationToken cancellationToken)
    {
        var (plan, count) = await CheckAsync(query, wish, cancellationToken);
        return await export.CreateAsync(rows.Title, rows.HeadingsOf(wish.IsFull), count, rows.ReadAsync(plan.Id, query, wish.IsFull, cancellationToken), cancellationToken);
    }

    /// <summary>Asks for the file, in the caller's unit of work.</summary>
    /// <returns>Id of the export.</returns>
    /// <exception cref="BusinessRuleException">As with <see cref="CreateAsync"/>; 409: another of the user's is being made.</exception>
    public async Task<Guid> AskAsync(ApplicationQuery query, ExportWish wish, CancellationToken cancellationToken)
    {
        var (plan, count) = await CheckAsync(query, wish, cancellationToken);
        var since = clock.UtcNow - LongestJob;
        if (await store.Exports.Query().AnyAsync(row => row.AccountId == user.Id && row.State == ExportState.InProgress && row.AskedAt > since, cancellationToken))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ExportRunning, RuleViolationKind.Conflict);
        }

        var conditions = new ExportConditions(query, plan.Id, user.LoginName, user.DisplayName, user.PlaceName, user.PointId, CultureInfo.CurrentUICulture.Name);
        var asked = new ApplicationExport(Guid.CreateVersion7(), user.Id, JsonSerializer.Serialize(conditions), wish.IsFull, count, clock.UtcNow);
        audit.About(nameof(ApplicationExport), asked.Id);
        store.Exports.Add(asked);
        store.Enqueue(asked.Id);
        return asked.Id;
    }

    /// <exception cref="BusinessRuleException">404: not there, or another user's.</exception>
    public async Task<ApplicationExport> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        user.Demand(ApplicationsPermissions.Export);
        audit.About(nameof(ApplicationExport), id);
        return await store.Exports.Query().FirstOrDefaultAsync(row => row.Id == id && row.AccountId == user.Id, cancellationToken) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>The file of an export.</summary>
    /// <exception cref="BusinessRuleException">404: not there, another user's, or no longer kept; 403: full numbers and no right to them any more.</exception>
    public async Task<FileContentResult> FetchAsync(Guid id, CancellationToken cancellationToken)
    {
        var asked = await GetAsync(id, cancellationToken);
        if (asked.IsFull)
        {
            user.Demand(ApplicationsPermissions.ExportFull);
            user.DemandFreshFactor();
        }

        var content = asked.IsThere(clock.UtcNow) ? await store.FindAsync(asked, cancellationToken) : null;
        return new FileContentResult(content ?? throw BusinessRuleException.NotFound(), MarkedExport.ContentType)
        {
            FileDownloadName = $"{rows.Title}-{BeijingTime.FromUtc(asked.AskedAt).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.xlsx",
        };
    }

    private async Task<(ApplicationPlanSummary Plan, int Count)> CheckAsync(ApplicationQuery query, ExportWish wish, CancellationToken cancellationToken)
    {
        user.Demand(ApplicationsPermissions.Export);
        query.Check();
        // Demands the fresh factor before anything is counted.
        var most = await export.GetLimitAsync(cancellationToken);
        if (wish.IsFull)
        {
            user.Demand(ApplicationsPermissions.ExportFull);
            var reason = PlainText.Clean(wish.Reason, nameof(wish.Reason));
            audit.Reason = reason.Length is > 0 and <= MaximumReasonLength
                ? reason
                : throw new BusinessRuleException(ApplicationsErrorCodes.ExportReason, RuleViolationKind.Invalid, MaximumReasonLength) { Field = nameof(wish.Reason) };
        }

        var plan = await FindPlanAsync(query);
        var count = await rows.CountAsync(plan.Id, query, most + 1, cancellationToken);
        return count <= most ? (plan, count) : throw MarkedExport.TooLarge(most);
    }

    private async Task<ApplicationPlanSummary> FindPlanAsync(ApplicationQuery query) =>
        (await planService.GetApplicationPlansAsync()).Choose(query.PlanId) ?? throw BusinessRuleException.NotFound();

    private Task<List<ApplicationExport>> FindNewestAsync(CancellationToken cancellationToken) => store.Exports.Query()
        .Where(row => row.AccountId == user.Id)
        .OrderByDescending(row => row.Id)
        .Take(NewestShown)
        .ToListAsync(cancellationToken);
}

/// <summary>What an export of a query would hold.</summary>
internal sealed record ExportOffer(ApplicationPlanSummary Plan, int Count, int Most, bool MayHaveFull, IReadOnlyList<ApplicationExport> Newest)
{
    public bool IsTooMany => Count > Most;

    public bool TakesJob => Count > ApplicationExportAppService.MostAtOnce;
}

/// <summary>How an export is wanted.</summary>
/// <param name="IsFull">Numbers in full.</param>
/// <param name="Reason">What for; needed with full numbers.</param>
internal sealed record ExportWish(bool IsFull, string? Reason);
