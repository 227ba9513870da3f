using System.Text.Json;

namespace TeacherRegistration.Load;

/// <summary>The same work asked of the yardstick.</summary>
internal sealed class YardstickRequests(Workload workload)
{
    private const string JsonType = "application/json";

    // As long as the product's own of a renewal.
    private static readonly string Answers = JsonSerializer.Serialize(
        Enumerable.Range(1, 14).Select(number => new { Code = $"P{number}", Year = (int?)null, Status = "Met", Shortfall = (string?)null, Note = "", Hours = (int?)null }));

    public IReadOnlyList<byte[]> Lists() =>
        [.. workload.Listed.Select(user => Requests.Get($"/list?agency={user.AgencyId}&plan={user.PlanId}{(user.PointId is { } point ? $"&point={point}" : "")}"))];

    public IReadOnlyList<byte[]> Openings() => [.. workload.Opened.Select(it => Requests.Get($"/open?agency={it.User.AgencyId}&id={it.Id}"))];

    public IReadOnlyList<byte[]> OtherPoints() =>
    [
        .. workload.Asked.Select(it => Requests.Get(
            $"/other-points?agency={it.User.AgencyId}&point={it.User.PointId}&plan={it.User.PlanId}&kind=Renewal&name={Uri.EscapeDataString(it.Name)}")),
    ];

    public IReadOnlyList<byte[]> Confirmations(int count) =>
    [
        .. workload.TakePending(count).Select(it => Requests.Post(
            "/confirm",
            JsonSerializer.Serialize(new { agency = it.User.AgencyId, point = it.User.PointId, plan = it.User.PlanId, id = it.Id, version = 1, answers = Answers }),
            JsonType)),
    ];
}
