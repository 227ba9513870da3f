using TeacherRegistration.Agencies.Domain.Points;

namespace TeacherRegistration.Agencies.Application.Points;

/// <summary>A line of the list of points.</summary>
internal sealed record PointRow(Guid Id, string Code, string Name, string Address, string Phone, int? DailyCapacity, PointState State)
{
    public int UserCount { get; init; }
}

/// <summary>A page of the list.</summary>
internal sealed record PointPage(IReadOnlyList<PointRow> Rows, int Total, int Number)
{
    public const int Size = 50;
}

/// <summary>One point as its page shows it.</summary>
internal sealed record PointDto(Guid Id, string Code, PointState State, long Version, PointDetails Details);
