using Microsoft.EntityFrameworkCore;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>
/// Says which index a query walks, where the database would choose badly or think for long. It stands as a comment over the statement; a
/// provider that can say so to its database does (MariaDB and MySQL: FORCE INDEX).
/// </summary>
public static class IndexHint
{
    /// <summary>With this the comment begins; the name of the index is the rest of its line.</summary>
    public const string Prefix = "Index: ";

    /// <summary>The query, walking <paramref name="index"/> of the table that is named first in it.</summary>
    public static IQueryable<T> ByIndex<T>(this IQueryable<T> query, string index) => query.TagWith(Prefix + index);
}
