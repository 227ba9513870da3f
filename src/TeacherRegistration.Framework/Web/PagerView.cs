namespace TeacherRegistration.Framework.Web;

/// <summary>What the line under a list (<c>_Pager</c>) needs: where one is in it, and the addresses of its other pages.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="PageSize">Rows of a page.</param>
/// <param name="Total">Rows of all pages.</param>
/// <param name="AddressOf">Address of a page by its number.</param>
public sealed record PagerView(int Number, int PageSize, int Total, Func<int, string> AddressOf)
{
    /// <summary>How many pages there are, at least 1.</summary>
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Number of the first row shown, from 1; 0 where there is none.</summary>
    public int First => Total == 0 ? 0 : ((Number - 1) * PageSize) + 1;

    /// <summary>Number of the last row shown.</summary>
    public int Last => Math.Min(Number * PageSize, Total);
}
