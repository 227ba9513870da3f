using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Generator;

/// <summary>The words of names, schools and texts.</summary>
internal sealed record Words
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public required string Surnames { get; init; }

    public required string Given { get; init; }

    public required IReadOnlyList<string> Rare { get; init; }

    public required IReadOnlyList<string> Towns { get; init; }

    public required IReadOnlyList<string> Ordinals { get; init; }

    public required IReadOnlyList<Level> Levels { get; init; }

    public required string Province { get; init; }

    public required string ProvinceBureau { get; init; }

    public required string Bureau { get; init; }

    public required string City { get; init; }

    public required string County { get; init; }

    public required string Point { get; init; }

    public required string Hall { get; init; }

    public required string Plan { get; init; }

    public required string Filing { get; init; }

    public required string Scope { get; init; }

    public required string Precautions { get; init; }

    public required string Address { get; init; }

    public required string Teacher { get; init; }

    public required string Present { get; init; }

    public required string Remark { get; init; }

    public required string Note { get; init; }

    public required string Message { get; init; }

    public static Words Read()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("words.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return JsonSerializer.Deserialize<Words>(reader.ReadToEnd(), Options)!;
    }
}

/// <summary>A kind of school with the certificate it asks for.</summary>
internal sealed record Level(QualificationType Type, string School, string SchoolType, string Stage, IReadOnlyList<string> Subjects);
