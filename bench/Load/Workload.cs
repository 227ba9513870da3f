using System.Collections.Concurrent;
using System.Text.Json;
using TeacherRegistration.Generator;

namespace TeacherRegistration.Load;

/// <summary>Who works on what: the sessions of all users, and cases of many of them.</summary>
internal sealed class Workload
{
    private const int Seed = 42;
    private const int Users = 300;
    private const int CasesOfUser = 30;

    /// <summary>Of two million applications enough to warm and measure the confirmation, and for ten minutes of the last day.</summary>
    private const int PendingOfUser = 200;

    private readonly Database database;
    private readonly Random random = new(Seed);
    private readonly List<SignedIn> clerks;
    private readonly ConcurrentQueue<Pending> pending = new();

    public Workload(Database database, string folder)
    {
        this.database = database;
        Sessions = JsonSerializer.Deserialize<List<SignedIn>>(File.ReadAllText(Path.Combine(folder, "sessions.json")))!;
        Largest = Sessions.Where(session => session.PointId is null).MaxBy(session => session.Rows)!;
        LargestPoint = Sessions.Where(session => session.PointId is not null).MaxBy(session => session.Rows)!;
        // A user by the size of the work: as many people work at a point as its applications ask for.
        clerks = [.. Sessions.Where(session => session.PointId is not null && session.Rows > CasesOfUser * 4).OrderBy(_ => random.Next()).Take(Users)];
        // Of those that were not accepted there is nothing to confirm: the page leads to another.
        Opened = Shuffled(clerks.SelectMany(clerk => Ids(clerk, "AND `Status` <> 'NotAccepted'", CasesOfUser).Select(id => new Opening(clerk, id))));
        Asked = Shuffled(clerks.SelectMany(clerk => NamesOf(clerk).Select(name => (clerk, name))));
        foreach (var next in Shuffled(clerks.SelectMany(clerk => Ids(clerk, "AND `Status` = 'PendingConfirmation'", PendingOfUser).Select(id => new Pending(clerk, id)))))
        {
            pending.Enqueue(next);
        }
    }

    public List<SignedIn> Sessions { get; }

    /// <summary>The user of the largest agency.</summary>
    public SignedIn Largest { get; }

    /// <summary>The user of the largest point.</summary>
    public SignedIn LargestPoint { get; }

    /// <summary>Many users, in no order.</summary>
    public IReadOnlyList<SignedIn> Listed => Shuffled(Sessions);

    /// <summary>Cases with who may open them.</summary>
    public IReadOnlyList<Opening> Opened { get; }

    /// <summary>So many cases that await confirmation; each is given out once.</summary>
    public IReadOnlyList<Pending> TakePending(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => TakePending() ?? throw new InvalidOperationException("No case awaits confirmation any more."))];

    /// <summary>One of them; null when all are given out.</summary>
    public Pending? TakePending() => pending.TryDequeue(out var next) ? next : null;

    /// <summary>The first two characters of names of the user's applicants.</summary>
    public IReadOnlyList<string> NamesOf(SignedIn user) => database.Read(
        $"SELECT DISTINCT LEFT(`Name`, 2) FROM `App_OnlineApplication` WHERE `TenantId` = @agency AND `ApplicationPlanId` = @plan AND `Id` > X'00' LIMIT {CasesOfUser}",
        row => row.GetString(0),
        ("@agency", user.AgencyId), ("@plan", user.PlanId));

    /// <summary>Who queries other points, and for which name.</summary>
    public IReadOnlyList<(SignedIn User, string Name)> Asked { get; }

    /// <summary>Sessions end after half an hour without use, and the data are older.</summary>
    public void RenewSessions() =>
        database.Execute("UPDATE `Idn_Session` SET `StartedAt` = UTC_TIMESTAMP(6), `LastSeenAt` = UTC_TIMESTAMP(6), `FactorAt` = UTC_TIMESTAMP(6)");

    private List<T> Shuffled<T>(IEnumerable<T> items) => [.. items.OrderBy(_ => random.Next())];

    private List<Guid> Ids(SignedIn user, string condition, int count) => database.Read(
        $"SELECT `Id` FROM `App_OnlineApplication` WHERE `TenantId` = @agency AND `PointId` = @point AND `ApplicationPlanId` = @plan {condition} ORDER BY `ApplicationNumber` LIMIT {count}",
        row => row.GetGuid(0),
        ("@agency", user.AgencyId), ("@point", user.PointId), ("@plan", user.PlanId));
}

/// <summary>A case that somebody opens.</summary>
internal sealed record Opening(SignedIn User, Guid Id);

/// <summary>A case that somebody confirms.</summary>
internal sealed record Pending(SignedIn User, Guid Id);
