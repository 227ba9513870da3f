using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// The signed heads, one JSON line each, off the database: who may write the database can cut the end of the chain together with its
/// signatures, but not this.
/// </summary>
internal sealed class AuditHeadFile(IOptions<AuditOptions> options)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private string Path => options.Value.HeadFile;

    public async Task AppendAsync(AuditSignature signature, CancellationToken cancellationToken)
    {
        if (Path.Length == 0)
        {
            return;
        }

        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await File.AppendAllTextAsync(Path, JsonSerializer.Serialize(signature, Json) + "\n", cancellationToken);
    }

    public async IAsyncEnumerable<AuditSignature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Path.Length == 0 || !File.Exists(Path))
        {
            yield break;
        }

        await foreach (var line in File.ReadLinesAsync(Path, cancellationToken))
        {
            // A line cut short by a full disk says nothing; who could write lines here on purpose could as well remove them.
            if (Parse(line) is { } signature)
            {
                yield return signature;
            }
        }
    }

    private static AuditSignature? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditSignature>(line, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
