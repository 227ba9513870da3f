using System.Collections.Concurrent;
using System.Text.Json;
using TeacherRegistration.Generator;

namespace TeacherRegistration.Load;

/// <summary>The applicants of the data who have not filed yet, nor begun to.</summary>
internal sealed class Filers
{
    private readonly Dictionary<bool, ConcurrentQueue<NewFiler>> waiting;

    public Filers(Database database, string folder)
    {
        var begun = database.Read("SELECT `Id` FROM `Idn_Account` WHERE `PersonId` IS NOT NULL UNION SELECT `AccountId` FROM `App_ApplicationDraft`", row => row.GetGuid(0)).ToHashSet();
        using var file = File.OpenRead(Path.Combine(folder, "filers.json"));
        waiting = JsonSerializer.Deserialize<List<NewFiler>>(file)!.Where(filer => !begun.Contains(filer.AccountId))
            .GroupBy(filer => filer.IsPrepared)
            .ToDictionary(sort => sort.Key, sort => new ConcurrentQueue<NewFiler>(sort));
    }

    /// <summary>The next one; each is given out once.</summary>
    /// <param name="isPrepared">Whether one whose personal centre has been filled before.</param>
    public NewFiler Take(bool isPrepared) => waiting.TryGetValue(isPrepared, out var queue) && queue.TryDequeue(out var filer)
        ? filer
        : throw new InvalidOperationException("Everybody has filed: generate the data anew, with more --filers.");
}
