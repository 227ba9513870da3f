using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.Names;

/// <summary>
/// One or two neighbouring characters of an applicant's name: with them a part of a name is found by key, which no index on the name can do
/// (PERFORMANCE §4.3). Its id is the application's.
/// </summary>
internal sealed class NameGram : Entity, IMultiTenant, IUnaudited
{
    /// <summary>Two characters, each of up to two UTF-16 units.</summary>
    public const int MaximumLength = 4;

    private NameGram()
    {
    }

    private NameGram(Guid applicationId, string gram)
        : base(applicationId) => Gram = gram;

    public Guid TenantId { get; set; }

    public string Gram { get; private set; } = "";

    /// <summary>All the grams of a name.</summary>
    public static IEnumerable<NameGram> Of(Guid applicationId, string name)
    {
        var letters = Letters(name);
        return letters.Concat(Pairs(letters)).Where(IsKey).Distinct(StringComparer.Ordinal).Select(gram => new NameGram(applicationId, gram));
    }

    /// <summary>The grams that every name with this part has: its pairs, or its characters where it has no pair.</summary>
    public static IReadOnlyList<string> OfPart(string part)
    {
        var letters = Letters(part);
        var pairs = Pairs(letters).Where(IsKey).Distinct(StringComparer.Ordinal).ToList();
        return pairs.Count > 0 ? pairs : [.. letters.Where(IsKey).Distinct(StringComparer.Ordinal)];
    }

    // MariaDB's collations take a text and the same with a space behind it for equal.
    private static bool IsKey(string gram) => !gram.Contains(' ', StringComparison.Ordinal);

    // By code point, not by UTF-16 unit: rare characters are two units (SPEC decision 27).
    private static List<string> Letters(string text) => [.. text.EnumerateRunes().Select(rune => rune.ToString())];

    private static IEnumerable<string> Pairs(List<string> letters) => letters.Zip(letters.Skip(1), (first, second) => first + second);
}
