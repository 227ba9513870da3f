namespace TeacherRegistration.Agencies.Domain.Points;

/// <summary>What people read of a point: applicants who come, and the bureau that plans it.</summary>
internal sealed record PointDetails
{
    public required string Name { get; init; }

    public required string Address { get; init; }

    /// <summary>How to get there: bus, entrance, floor.</summary>
    public string Directions { get; init; } = "";

    public string OpeningHours { get; init; } = "";

    public string ContactPerson { get; init; } = "";

    public required string Phone { get; init; }

    /// <summary>How many people it can see a day; null where that is not limited.</summary>
    public int? DailyCapacity { get; init; }

    /// <summary>注意事项 that a new arrangement of this point begins with.</summary>
    public string Precautions { get; init; } = "";
}
