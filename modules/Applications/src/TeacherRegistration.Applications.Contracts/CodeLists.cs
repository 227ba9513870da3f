using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>
/// The lists of words that forms choose from (SPEC §3; 民族 GB/T 3304): a stored code with its Chinese and English word.
/// The names of the enumerations of this assembly are lists too, so that each word stands once.
/// </summary>
public static class CodeLists
{
    private static readonly FrozenDictionary<string, IReadOnlyList<CodeWord>> Lists = Read();

    /// <summary>All entries of a list in their order.</summary>
    public static IReadOnlyList<CodeWord> Of(string list) => Lists[list];

    /// <summary>The word of the code in the current language.</summary>
    public static string Word(string list, string code) =>
        Find(list, code) is { } entry ? IsEnglish ? entry.English : entry.Chinese : code;

    /// <summary>The word of the value in the current language.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => Word(typeof(T).Name, value.ToString());

    /// <summary>The Chinese word: for paper, and wherever the law wants it.</summary>
    public static string Chinese(string list, string code) => Find(list, code)?.Chinese ?? code;

    /// <summary>The Chinese word of the value.</summary>
    public static string Chinese<T>(T value)
        where T : struct, Enum => Chinese(typeof(T).Name, value.ToString());

    /// <summary>The code of a Chinese word, or null where the list has no such word.</summary>
    public static string? CodeOf(string list, string chinese) => Lists[list].FirstOrDefault(entry => entry.Chinese == chinese)?.Code;

    /// <summary>Whether the list has the code.</summary>
    public static bool Contains(string list, string code) => Find(list, code) is not null;

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static CodeWord? Find(string list, string code) => Lists[list].FirstOrDefault(entry => entry.Code == code);

    private static FrozenDictionary<string, IReadOnlyList<CodeWord>> Read()
    {
        using var stream = typeof(CodeLists).Assembly.GetManifestResourceStream("code-lists.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, List<CodeWord>>>(stream, JsonSerializerOptions.Web)!
            .ToFrozenDictionary(list => list.Key, list => (IReadOnlyList<CodeWord>)list.Value);
    }
}
