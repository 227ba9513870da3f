using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>
/// Who was erased, one JSON line each, off the database: an old backup does not know it. A line is on the disk before its erasure is
/// committed; one that a crash has cut short belongs to an erasure that was not.
/// </summary>
internal sealed class ErasureList(IOptions<ErasureOptions> options, TimeProvider timeProvider)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <summary>Notes the accounts and returns when that is durable.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public async Task AppendAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var lines = string.Concat(accountIds.Select(id => JsonSerializer.Serialize(new ErasureEntry(id, now)) + "\n"));
        await using var file = await OpenAsync(cancellationToken);
        // What a crash has cut short stays a line of its own.
        await file.WriteAsync(Encoding.UTF8.GetBytes(EndsWithinALine(file) ? "\n" + lines : lines), cancellationToken);
        file.Flush(flushToDisk: true);
    }

    /// <summary>All accounts of the list, each once, and how many lines cannot be read. A list that is not there begins now.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public async Task<(IReadOnlyList<Guid> AccountIds, int Unreadable)> ReadAsync(CancellationToken cancellationToken)
    {
        await using var file = await OpenAsync(cancellationToken);
        using var reader = new StreamReader(file);
        var (ids, unreadable) = (new HashSet<Guid>(), 0);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Parse(line) is { } entry)
            {
                ids.Add(entry.Account);
            }
            else
            {
                unreadable++;
            }
        }

        return ([.. ids], unreadable);
    }

    private static ErasureEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<ErasureEntry>(line) is { } entry && entry.Account != Guid.Empty ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Leaves the file at its end.</summary>
    private static bool EndsWithinALine(FileStream file)
    {
        if (file.Seek(0, SeekOrigin.End) == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    /// <summary>One at a time, also over several nodes on one file.</summary>
    private async Task<FileStream> OpenAsync(CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += Interval)
        {
            try
            {
                return new FileStream(options.Value.ListFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException) && waited < Patience)
            {
                await Task.Delay(Interval, cancellationToken);
            }
        }
    }
}
