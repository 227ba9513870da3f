using Microsoft.Extensions.Caching.Memory;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>
/// With which 报名号 far pages of lists began, so that the next look at one walks on from there instead of from the first row. What was filed
/// meanwhile moves a page by as many rows, for a minute at most: pages so far down are leafed through, not counted.
/// </summary>
internal sealed class PageMarks : IDisposable
{
    private const int MaximumLists = 1_000;
    private const int MaximumOfList = 100;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly MemoryCache lists = new(new MemoryCacheOptions { SizeLimit = MaximumLists });

    /// <summary>The last mark at or before so many rows; null where there is none.</summary>
    public PageMark? Find(MarkedList list, int skipped) => lists.Get<List<PageMark>>(list) is { } marks ? Read(marks, skipped) : null;

    public void Add(MarkedList list, PageMark mark)
    {
        if (lists.Get<List<PageMark>>(list) is not { } marks)
        {
            lists.Set(list, marks = [], new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        }

        lock (marks)
        {
            if (marks.Count < MaximumOfList)
            {
                marks.Add(mark);
            }
        }
    }

    public void Dispose() => lists.Dispose();

    private static PageMark? Read(List<PageMark> marks, int skipped)
    {
        lock (marks)
        {
            return marks.Where(mark => mark.Skipped <= skipped).MaxBy(mark => mark.Skipped);
        }
    }
}

/// <summary>A list in the order of 报名号, without conditions and of all states: with each conclusion a row leaves its state, and its pages would move too far.</summary>
internal sealed record MarkedList(Guid ApplicationPlanId, Guid? PointId, bool IsDescending);

/// <summary>After so many rows of its list comes the one with this 报名号.</summary>
internal sealed record PageMark(int Skipped, string Number);
