using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// Copies sealed records off the host (AU-6): one JSON line each, a file a day, into a folder of another machine. What was shipped last is
/// read from the files themselves, so that nothing is left out, whatever was interrupted.
/// </summary>
internal sealed class AuditShipper(AppDbContext context, IOptions<AuditOptions> options, TimeProvider timeProvider)
{
    private const string Pattern = "audit-*.jsonl";
    private const int MaximumRecords = 50_000;
    private const int BlockLength = 4096;

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private string Folder => options.Value.ShipFolder;

    /// <summary>Ships what has been sealed since; returns the number of records.</summary>
    /// <exception cref="IOException">The folder is not there or does not take it; or what was shipped last is not what the database has.</exception>
    public async Task<int> ShipAsync(CancellationToken cancellationToken = default)
    {
        if (Folder.Length == 0)
        {
            return 0;
        }

        // Not made here: where the other host is not mounted, the copies would lie on this one.
        var (after, line) = await FindLastAsync(cancellationToken);
        if (after > 0 && line != await FindLineAsync(after, cancellationToken))
        {
            throw new IOException($"Record {after} is not the one that was shipped: the database was restored. Move the files of {Folder} away, then everything is shipped anew.");
        }

        var end = await context.Set<AuditSeal>().MaxAsync(seal => (long?)seal.LastSequence, cancellationToken) ?? 0;
        var today = BeijingTime.FromUtc(timeProvider.GetUtcNow().UtcDateTime).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var count = 0;
        await using var file = new StreamWriter(Path.Combine(Folder, $"audit-{today}.jsonl"), append: true, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await foreach (var record in context.Set<AuditRecord>().AsNoTracking()
            .Where(record => record.Sequence > after && record.Sequence <= end)
            .OrderBy(record => record.Sequence)
            .Take(MaximumRecords)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await file.WriteLineAsync(LineOf(record).AsMemory(), cancellationToken);
            count++;
        }

        return count;
    }

    private static string LineOf(AuditRecord record) => JsonSerializer.Serialize(new ShippedRecord(record.Sequence, record), Json);

    /// <summary>The record of the number as it would be shipped now; null where the database has none.</summary>
    private async Task<string?> FindLineAsync(long sequence, CancellationToken cancellationToken) =>
        await context.Set<AuditRecord>().AsNoTracking().FirstOrDefaultAsync(record => record.Sequence == sequence, cancellationToken) is { } record ? LineOf(record) : null;

    /// <summary>Number and line of the last record shipped; 0 where there is none.</summary>
    private async Task<(long Sequence, string Line)> FindLastAsync(CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(Folder, Pattern).OrderDescending(StringComparer.Ordinal))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            // What an interruption has left of a line is cut off; the record is written again.
            file.SetLength(FindLineStart(file, file.Length));
            if (file.Length > 0)
            {
                file.Position = FindLineStart(file, file.Length - 1);
                using var reader = new StreamReader(file);
                var line = (await reader.ReadLineAsync(cancellationToken))!;
                return (JsonSerializer.Deserialize<ShippedNumber>(line, Json)!.Sequence, line);
            }
        }

        return (0, "");
    }

    /// <summary>Where the line begins that the position is in: behind the line break before it.</summary>
    private static long FindLineStart(FileStream file, long position)
    {
        Span<byte> block = stackalloc byte[BlockLength];
        while (position > 0)
        {
            var length = (int)Math.Min(position, BlockLength);
            file.Position = position - length;
            file.ReadExactly(block[..length]);
            if (block[..length].LastIndexOf((byte)'\n') is var found and >= 0)
            {
                return position - length + found + 1;
            }

            position -= length;
        }

        return 0;
    }

    private sealed record ShippedRecord(long Sequence, AuditRecord Record);

    private sealed record ShippedNumber(long Sequence);
}
