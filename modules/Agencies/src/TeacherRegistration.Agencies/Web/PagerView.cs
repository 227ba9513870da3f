namespace TeacherRegistration.Agencies.Web;

/// <summary>What the line under a list needs: where one is in it, and the addresses of its other pages.</summary>
internal sealed record PagerView(int Number, int PageCount, int PageSize, int Total, Func<int, string> AddressOf)
{
    public int First => Total == 0 ? 0 : ((Number - 1) * PageSize) + 1;

    public int Last => Math.Min(Number * PageSize, Total);
}
