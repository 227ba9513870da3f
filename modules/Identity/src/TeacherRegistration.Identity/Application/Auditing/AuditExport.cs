using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>The records of the conditions as a workbook.</summary>
internal sealed class AuditExport(
    AuditQueries queries, AuditDescriber describer, MarkedExport export, IStringLocalizer<IdentityResource> texts, ICurrentUser user)
{
    private const int ChunkLength = 500;

    public async Task<FileStreamResult> ExportAsync(AuditFilter filter, bool securityOnly, CancellationToken cancellationToken)
    {
        user.Demand(securityOnly ? IdentityPermissions.SecurityLogView : IdentityPermissions.AuditView);
        var limit = await export.GetLimitAsync(cancellationToken);
        var count = await (await queries.FindAsync(filter, securityOnly)).Take(limit + 1).CountAsync(cancellationToken);
        return await export.CreateAsync(
            texts[securityOnly ? "Identity:SecurityLog" : "Identity:AuditLog"], [.. Headings.Select(key => texts[key].Value)], count, RowsAsync(filter, securityOnly, cancellationToken), cancellationToken);
    }

    /// <summary>The rows, read in chunks.</summary>
    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(AuditFilter filter, bool securityOnly, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = filter.Before;
        List<AuditRecord> chunk;
        do
        {
            chunk = await (await queries.FindAsync(filter with { Before = before }, securityOnly)).Take(ChunkLength).ToListAsync(cancellationToken);
            foreach (var entry in await describer.DescribeAsync(chunk))
            {
                yield return Row(entry);
            }

            before = chunk.Count > 0 ? chunk[^1].Sequence : before;
        }
        while (chunk.Count == ChunkLength);
    }

    private static readonly string[] Headings =
        ["AuditAt", "AuditAgency", "AuditUser", "AuditOperation", "AuditSubject", "AuditResult", "AuditReason", "AuditChanges", "AuditAddress", "AuditTrace"];

    private IReadOnlyList<object?> Row(AuditEntry entry) =>
    [
        entry.At,
        entry.AgencyName,
        entry.UserName,
        entry.Operation,
        entry.Subject,
        string.Create(CultureInfo.InvariantCulture, $"{texts[entry.IsDone ? "AuditDone" : "AuditRefused"].Value} {entry.Result}"),
        entry.Reason,
        string.Join("; ", entry.Changes.Select(Describe)),
        entry.IpAddress,
        entry.TraceId,
    ];

    private static string Describe(ChangedObject changed) =>
        $"{changed.Change} {changed.Name}" + (changed.Values.Count == 0 ? "" : ": ")
        + string.Join(", ", changed.Values.Select(value => $"{value.Field} {value.Before} → {value.After}"));
}
