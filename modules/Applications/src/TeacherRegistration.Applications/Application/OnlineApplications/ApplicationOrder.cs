using System.Linq.Expressions;
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

#pragma warning disable CA1309 // The database compares, by code point.
    /// <summary>
    /// The rows beyond a 报名号, which an index finds however far down they are: in that order alone, as no other key of a row stays what it was.
    /// </summary>
    public IQueryable<OnlineApplication> Beyond(IQueryable<OnlineApplication> rows, string number) =>
        IsDescending ? rows.Where(row => string.Compare(row.ApplicationNumber, number) < 0) : rows.Where(row => string.Compare(row.ApplicationNumber, number) > 0);

    /// <summary>The rows from a 报名号 on, likewise.</summary>
    public IQueryable<OnlineApplication> From(IQueryable<OnlineApplication> rows, string number) =>
        IsDescending ? rows.Where(row => string.Compare(row.ApplicationNumber, number) <= 0) : rows.Where(row => string.Compare(row.ApplicationNumber, number) >= 0);
#pragma warning restore CA1309

    private IQueryable<OnlineApplication> By<T>(IQueryable<OnlineApplication> rows, Expression<Func<OnlineApplication, T>> key) => IsDescending
        ? rows.OrderByDescending(key).ThenByDescending(row => row.ApplicationNumber)
        : rows.OrderBy(key).ThenBy(row => row.ApplicationNumber);
}
