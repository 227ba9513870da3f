using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using TeacherRegistration.Generator;

namespace TeacherRegistration.Load;

/// <summary>The product's requests, with the cookies of many users.</summary>
internal sealed partial class ProductRequests(Workload workload, int port)
{
    public const string FirstPage = "/applications?pageSize=50";

    private const string FormType = "application/x-www-form-urlencoded";
    private const int Preparers = 4;

    public IReadOnlyList<byte[]> Lists(string? more = null) => [.. workload.Listed.Select(user => Requests.Get(FirstPage, user.Cookie, more))];

    public IReadOnlyList<byte[]> Openings() => [.. workload.Opened.Select(it => Requests.Get(ConfirmAddress(it.Id), it.User.Cookie))];

    public IReadOnlyList<byte[]> OtherPoints() =>
        [.. workload.Asked.Select(it => Requests.Get($"/other-points?kind=Renewal&name={Uri.EscapeDataString(it.Name)}", it.User.Cookie))];

    public static IReadOnlyList<byte[]> Of(SignedIn user, string address) => [Requests.Get(address, user.Cookie)];

    /// <summary>Opens so many cases, fills in their forms, and returns what then is sent.</summary>
    public IReadOnlyList<byte[]> Confirmations(int count)
    {
        var waiting = new ConcurrentQueue<Pending>(workload.TakePending(count));
        var ready = new ConcurrentBag<byte[]>();
        var threads = Enumerable.Range(0, Preparers).Select(_ => new Thread(() =>
        {
            using var connection = new HttpConnection(port);
            while (waiting.TryDequeue(out var next))
            {
                ready.Add(Prepare(connection, next));
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. ready];
    }

    private static byte[] Prepare(HttpConnection connection, Pending it)
    {
        var address = ConfirmAddress(it.Id);
        if (connection.Send(Requests.Get(address, it.User.Cookie)) != 200)
        {
            throw new InvalidOperationException($"{address} did not open: {connection.Text[..200]}");
        }

        return Confirmation(connection.Text, it);
    }

    /// <summary>What is sent from the page of the case, filled in.</summary>
    public static byte[] Confirmation(string page, Pending it) =>
        Requests.Post($"{ConfirmAddress(it.Id)}?handler=Complete", CaseForm.Fill(page), FormType, $"{it.User.Cookie}; {FormCookie().Match(page).Groups[1].Value}");

    public static string ConfirmAddress(Guid id) => $"/applications/{id}/confirm";

    [GeneratedRegex("Set-Cookie: (__Host-TeacherRegistration.Form=[^;]*)")]
    private static partial Regex FormCookie();
}
