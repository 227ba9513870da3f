using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>What is kept for the list with each change (decision 0024), read by one query.</summary>
internal sealed class KeptFigures(IRepository<StatusCount> statusCounts)
{
    /// <summary>More wait nowhere; were it so, the oldest come first.</summary>
    private const int MaximumAnswered = 1000;

    /// <param name="scope">Whose figures.</param>
    /// <param name="planId">Of which 网报计划.</param>
    /// <param name="all">All applications of both, to find who has answered; null where that is not shown.</param>
    public async Task<ListFigures> ReadAsync(ApplicationScope scope, Guid planId, IQueryable<OnlineApplication>? all)
    {
        var query = statusCounts.Query()
            .Where(row => row.ApplicationPlanId == planId && (scope.PointId == null || row.Id == scope.PointId))
            .Select(row => new Row { Status = row.Status, PointId = row.Id, Count = row.Count, Reported = row.Reported, Id = null, Number = "", Name = "", AnsweredAt = null });
        if (all is not null)
        {
            query = all.Where(row => row.AnsweredAt != null)
                .OrderBy(row => row.AnsweredAt)
                .Take(MaximumAnswered)
                .Select(row => new Row { Status = row.Status, PointId = row.PointId, Count = 0, Reported = 0, Id = row.Id, Number = row.ApplicationNumber, Name = row.Name, AnsweredAt = row.AnsweredAt })
                .ByIndex(ListIndex.Answered)
                .Concat(query);
        }

        var rows = await query.ToListAsync();
        return new ListFigures(
            rows.GroupBy(row => row.Status).ToDictionary(group => group.Key, group => group.Sum(row => row.Count)),
            rows.Sum(row => row.Reported),
            [.. rows.Where(row => row.Id is not null).OrderBy(row => row.AnsweredAt).Select(row => new AnsweredApplication(row.Id!.Value, row.Number, row.Name, row.Status, row.PointId, row.AnsweredAt!.Value))]);
    }

    /// <summary>The count of a state at a point, or an application whose applicant waits.</summary>
    private sealed class Row
    {
        public required ConfirmationStatus Status { get; init; }

        public required Guid PointId { get; init; }

        public required int Count { get; init; }

        public required int Reported { get; init; }

        public required Guid? Id { get; init; }

        public required string Number { get; init; }

        public required string Name { get; init; }

        public required DateTime? AnsweredAt { get; init; }
    }
}

/// <summary>What stands on and above a list without conditions.</summary>
/// <param name="Counts">How many are in each state.</param>
/// <param name="Reported">Reports to the agency that wait.</param>
/// <param name="Answered">Those whose applicant has answered, who has waited longest first.</param>
internal sealed record ListFigures(IReadOnlyDictionary<ConfirmationStatus, int> Counts, int Reported, IReadOnlyList<AnsweredApplication> Answered);
