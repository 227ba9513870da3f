using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MiniExcelLibs;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>The records of the conditions as a workbook: one sheet of text cells, marked with who made it, when, and how many rows it has (FL-7, FL-8).</summary>
internal sealed class AuditExport(
    AuditQueries queries,
    AuditDescriber describer,
    IStringLocalizer<IdentityResource> texts,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    public const int MaximumRows = 50_000;
    private const int ChunkLength = 500;

    /// <summary>Checks that the user may export these conditions now; returns the number of rows.</summary>
    public async Task<int> PrepareAsync(AuditFilter filter, bool securityOnly)
    {
        user.Demand(securityOnly ? IdentityPermissions.SecurityLogView : IdentityPermissions.AuditView);
        user.DemandFreshFactor();
        var count = await (await queries.FindAsync(filter, securityOnly)).Take(MaximumRows + 1).CountAsync();
        if (count > MaximumRows)
        {
            throw new BusinessRuleException(IdentityErrorCodes.AuditExportTooLarge, RuleViolationKind.Invalid, MaximumRows);
        }

        audit.Reason = texts["AuditExported", count];
        return count;
    }

    /// <summary>Writes the workbook; rows are fetched and written in chunks.</summary>
    public Task WriteAsync(Stream target, AuditFilter filter, bool securityOnly, int count, CancellationToken cancellationToken) =>
        MiniExcel.SaveAsAsync(target, RowsAsync(filter, securityOnly, count, cancellationToken), printHeader: false, cancellationToken: cancellationToken);

    private async IAsyncEnumerable<Row> RowsAsync(AuditFilter filter, bool securityOnly, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return Row.Of(texts["AuditExportMark", user.DisplayName, user.LoginName, BeijingTime.Format(clock.UtcNow), count]);
        yield return Row.Of([.. Headings.Select(key => texts[key].Value)]);
        var left = count;
        var before = filter.Before;
        while (left > 0)
        {
            var chunk = await (await queries.FindAsync(filter with { Before = before }, securityOnly))
                .Take(Math.Min(ChunkLength, left)).ToListAsync(cancellationToken);
            if (chunk.Count == 0)
            {
                break;
            }

            foreach (var entry in await describer.DescribeAsync(chunk))
            {
                yield return RowOf(entry);
            }

            (left, before) = (left - chunk.Count, chunk[^1].Sequence);
        }
    }

    private static readonly string[] Headings =
        ["AuditAt", "AuditAgency", "AuditUser", "AuditOperation", "AuditSubject", "AuditResult", "AuditReason", "AuditChanges", "AuditAddress", "AuditTrace"];

    private Row RowOf(AuditEntry entry) => Row.Of(
        BeijingTime.Format(entry.At),
        entry.AgencyName ?? "",
        entry.UserName ?? "",
        entry.Operation,
        entry.Subject,
        string.Create(CultureInfo.InvariantCulture, $"{texts[entry.IsDone ? "AuditDone" : "AuditRefused"].Value} {entry.Result}"),
        entry.Reason ?? "",
        string.Join("; ", entry.Changes.Select(Describe)),
        entry.IpAddress ?? "",
        entry.TraceId ?? "");

    private static string Describe(ChangedObject changed) =>
        $"{changed.Change} {changed.Name}" + (changed.Values.Count == 0 ? "" : ": ")
        + string.Join(", ", changed.Values.Select(value => $"{value.Field} {value.Before} → {value.After}"));

    /// <summary>Ten cells of text.</summary>
    private sealed record Row(string A, string B, string C, string D, string E, string F, string G, string H, string I, string J)
    {
        public static Row Of(params IReadOnlyList<string> cells)
        {
            string Cell(int index) => index < cells.Count ? cells[index] : "";
            return new Row(Cell(0), Cell(1), Cell(2), Cell(3), Cell(4), Cell(5), Cell(6), Cell(7), Cell(8), Cell(9));
        }
    }
}
