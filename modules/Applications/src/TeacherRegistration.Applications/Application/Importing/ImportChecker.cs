using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>The dry run: every row against the agency's points and plans, against each other and against who is live already.</summary>
internal sealed class ImportChecker(
    IAgencyDirectory agencies,
    IPlanIntegrationService plans,
    FilingAppService filing,
    IOptions<ApplicationsOptions> options,
    IRequestClock clock)
{
    public async Task<ImportReport> CheckAsync(IReadOnlyList<ImportRow> rows)
    {
        List<ImportFinding> errors = [];
        List<ImportFinding> warnings = [];
        // By name the current one goes before one of another year.
        var filingPlans = (await plans.GetApplicationPlansAsync()).Where(plan => !plan.IsTerminated).OrderByDescending(plan => plan.IsCurrent).ToList();
        var parser = new RowParser(
            new ImportContext(
                await agencies.GetCurrentAsync(),
                (await agencies.GetPointsAsync()).ToDictionary(point => point.Code),
                filingPlans.DistinctBy(plan => plan.Name).ToDictionary(plan => plan.Name),
                options.Value.AcceptsDemoNumbers,
                clock.UtcNow,
                BeijingTime.DateOf(clock.UtcNow)),
            errors,
            warnings);
        var parsed = rows.Select(row => (Row: row, Draft: parser.Parse(row))).Where(pair => pair.Draft is not null).ToList();
        await FindDoubledAsync([.. parsed.Select(pair => (pair.Row, pair.Draft!))], filingPlans, errors);
        return new ImportReport([.. parsed.Select(pair => pair.Draft!)], rows.Count, [.. errors.OrderBy(error => error.Row)], warnings);
    }

    /// <summary>The same person twice in the file, or live already this plan year (rule 107).</summary>
    private async Task FindDoubledAsync(List<(ImportRow Row, FilingDraft Draft)> parsed, IReadOnlyList<ApplicationPlanSummary> filingPlans, List<ImportFinding> errors)
    {
        var seen = new HashSet<string>();
        errors.AddRange(parsed.Where(pair => !seen.Add(pair.Draft.IdNumber)).Select(pair => Finding(pair.Row, ApplicationsErrorCodes.TwiceInFile)));
        var yearOf = filingPlans.ToDictionary(plan => plan.Id, plan => plan.Year);
        foreach (var group in parsed.GroupBy(pair => yearOf[pair.Draft.ApplicationPlanId]))
        {
            var live = await filing.FindLiveAsync([.. group.Select(pair => pair.Draft.IdNumber)], group.Key);
            errors.AddRange(group.Where(pair => live.Contains(pair.Draft.IdNumber)).Select(pair => Finding(pair.Row, ApplicationsErrorCodes.LiveAlready)));
        }
    }

    private static ImportFinding Finding(ImportRow row, string code) =>
        new(row.Number, ImportColumns.IdNumber, row.Values.GetValueOrDefault(ImportColumns.IdNumber, ""), code, []);
}
