using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>Reads the rows of a page whose ids an index alone has found.</summary>
public static class RowsById
{
    /// <summary>
    /// The rows of these ids, in no order. Every id must be one of <paramref name="rows"/>. The join is a left one because it cannot be turned
    /// round: SQLite would walk all rows of the agency instead, and look for each among the ids.
    /// </summary>
    public static IQueryable<T> RowsOf<T>(this IQueryable<Guid> ids, IQueryable<T> rows)
        where T : Entity =>
        from id in ids
        join row in rows on id equals row.Id into found
        from row in found.DefaultIfEmpty()
        select row;
}
