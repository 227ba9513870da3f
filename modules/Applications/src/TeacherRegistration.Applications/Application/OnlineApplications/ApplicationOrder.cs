using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.OnlineApplications;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>One of the orders of the list, with 报名号 as the last word.</summary>
internal sealed record ApplicationOrder(ApplicationSort Sort, bool IsDescending)
{
    public IQueryable<OnlineApplication> Of(IQueryable<OnlineApplication> rows) => Sort switch
    {
        ApplicationSort.SubmittedAt => By(rows, row => row.SubmittedAt),
        ApplicationSort.Name => By(rows, row => row.Name),
        ApplicationSort.School => By(rows, row => row.School),
        ApplicationSort.ArchiveNumber => By(rows, row => row.ArchiveNumber),
        _ => IsDescending ? rows.OrderByDescending(row => row.ApplicationNumber) : rows.OrderBy(row => row.ApplicationNumber),
    };

    /// <summary>
    /// The rows beyond the one with the number, which an index finds however far down they are. Its place is read anew, as it may have moved;
    /// all rows when it is not there.
    /// </summary>
    public async Task<IQueryable<OnlineApplication>> BeyondAsync(IQueryable<OnlineApplication> rows, IQueryable<OnlineApplication> all, string number)
    {
        var last = await all.Where(row => row.ApplicationNumber == number)
            .Select(row => new { row.SubmittedAt, row.Name, row.School, row.ArchiveNumber })
            .FirstOrDefaultAsync();
        if (last is null)
        {
            return rows;
        }

#pragma warning disable CA1309 // The database compares, by code point. A key beyond, or the same key and a number beyond: both databases read this as ranges of the index.
        return (Sort, IsDescending) switch
        {
            (ApplicationSort.SubmittedAt, false) => rows.Where(row => row.SubmittedAt > last.SubmittedAt || (row.SubmittedAt == last.SubmittedAt && string.Compare(row.ApplicationNumber, number) > 0)),
            (ApplicationSort.SubmittedAt, true) => rows.Where(row => row.SubmittedAt < last.SubmittedAt || (row.SubmittedAt == last.SubmittedAt && string.Compare(row.ApplicationNumber, number) < 0)),
            (ApplicationSort.Name, false) => rows.Where(row => string.Compare(row.Name, last.Name) > 0 || (row.Name == last.Name && string.Compare(row.ApplicationNumber, number) > 0)),
            (ApplicationSort.Name, true) => rows.Where(row => string.Compare(row.Name, last.Name) < 0 || (row.Name == last.Name && string.Compare(row.ApplicationNumber, number) < 0)),
            (ApplicationSort.School, false) => rows.Where(row => string.Compare(row.School, last.School) > 0 || (row.School == last.School && string.Compare(row.ApplicationNumber, number) > 0)),
            (ApplicationSort.School, true) => rows.Where(row => string.Compare(row.School, last.School) < 0 || (row.School == last.School && string.Compare(row.ApplicationNumber, number) < 0)),
            (ApplicationSort.ArchiveNumber, false) => rows.Where(row => string.Compare(row.ArchiveNumber, last.ArchiveNumber) > 0 || (row.ArchiveNumber == last.ArchiveNumber && string.Compare(row.ApplicationNumber, number) > 0)),
            (ApplicationSort.ArchiveNumber, true) => rows.Where(row => string.Compare(row.ArchiveNumber, last.ArchiveNumber) < 0 || (row.ArchiveNumber == last.ArchiveNumber && string.Compare(row.ApplicationNumber, number) < 0)),
            (_, false) => rows.Where(row => string.Compare(row.ApplicationNumber, number) > 0),
            (_, true) => rows.Where(row => string.Compare(row.ApplicationNumber, number) < 0),
        };
#pragma warning restore CA1309
    }

    private IQueryable<OnlineApplication> By<T>(IQueryable<OnlineApplication> rows, Expression<Func<OnlineApplication, T>> key) => IsDescending
        ? rows.OrderByDescending(key).ThenByDescending(row => row.ApplicationNumber)
        : rows.OrderBy(key).ThenBy(row => row.ApplicationNumber);
}
