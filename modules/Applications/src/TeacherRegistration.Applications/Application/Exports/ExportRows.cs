using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Application.Exports;

/// <summary>The rows of a query as an export writes them: in the order of 报名号, read in chunks, numbers masked unless they are asked for in full.</summary>
internal sealed class ExportRows(
    IRepository<OnlineApplication> applications,
    ApplicationFilter filter,
    IAgencyDirectory agencies,
    IColumnCipher cipher,
    IStringLocalizer<ApplicationsResource> texts,
    ICurrentUser user)
{
    public const int ChunkLength = 500;

    private static readonly string[] HeadingKeys =
    [
        "ApplicationNumber", "Name", "IdNumber", "Phone", "Kind", "QualificationType", "Subject", "School", "Point", "Status", "ReviewStatus",
        "ArchiveNumber", "Remark", "SubmittedAt", "ConcludedAt", "ConcludedBy",
    ];

    public string Title => texts["Applications:CheckApplications"];

    public IReadOnlyList<string> HeadingsOf(bool isFull) =>
        [.. HeadingKeys.Select(key => texts[key].Value), .. isFull ? [texts["CertificateNumber"].Value] : Array.Empty<string>()];

    public Task<int> CountAsync(Guid planId, ApplicationQuery query, int most, CancellationToken cancellationToken) =>
        Found(planId, query).Take(most).CountAsync(cancellationToken);

    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(
        Guid planId, ApplicationQuery query, bool isFull, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var points = (await agencies.GetPointsAsync(cancellationToken)).ToDictionary(point => point.Id, point => point.Name);
        var order = new ApplicationOrder(ApplicationSort.ApplicationNumber, IsDescending: false);
        var after = "";
        List<OnlineApplication> chunk;
        do
        {
            chunk = await order.Of(order.Beyond(Found(planId, query), after)).Take(ChunkLength).ToListAsync(cancellationToken);
            foreach (var row in chunk)
            {
                yield return RowOf(row, points.GetValueOrDefault(row.PointId, ""), isFull);
            }

            after = chunk.Count > 0 ? chunk[^1].ApplicationNumber : after;
        }
        while (chunk.Count == ChunkLength);
    }

    private IQueryable<OnlineApplication> Found(Guid planId, ApplicationQuery query)
    {
        var rows = filter.Apply(ApplicationScope.Of(user, ApplicationsPermissions.View).In(applications.Query()).Where(row => row.ApplicationPlanId == planId), query);
        return query.Status is { } status ? rows.Where(row => row.Status == status) : rows;
    }

    private object?[] RowOf(OnlineApplication row, string point, bool isFull)
    {
        string Open(Sealed value, string column) => cipher.Open(value, OnlineApplication.CellOf(row.TenantId, row.Id, column));
        object?[] cells =
        [
            row.ApplicationNumber,
            row.Name,
            isFull ? Open(row.IdNumber, nameof(row.IdNumber)) : row.IdMask,
            isFull ? Open(row.Phone, nameof(row.Phone)) : row.PhoneMask,
            CodeLists.Word(row.Kind),
            CodeLists.Word(row.QualificationType),
            row.CertificateSubject,
            row.School,
            point,
            CodeLists.Word(row.Status),
            CodeLists.Word(row.ReviewStatus),
            row.ArchiveNumber,
            row.Remark,
            row.SubmittedAt,
            row.ConcludedAt,
            row.ConcludedBy,
        ];
        return isFull ? [.. cells, row.CertificateNumber] : cells;
    }
}
