using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Localization;

/// <summary>How placeholders are called. The words of both languages are understood on pages of either: templates are shared by all of an agency.</summary>
internal static class PlaceholderWords
{
    private static readonly ResourceManager Texts = new(typeof(MessagingResource));

    private static readonly FrozenDictionary<string, Placeholder> Known =
        (from language in (string[])["zh-Hans", "en"]
         from placeholder in Enum.GetValues<Placeholder>()
         select KeyValuePair.Create(Word($"Placeholder{placeholder}", CultureInfo.GetCultureInfo(language)), placeholder))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them as they are written on the current page, e.g. {姓名}.</summary>
    public static IEnumerable<string> All => Enum.GetValues<Placeholder>().Select(Of);

    /// <summary>The placeholder as it is written on the current page.</summary>
    public static string Of(Placeholder placeholder) => $"{{{Word($"Placeholder{placeholder}", CultureInfo.CurrentUICulture)}}}";

    /// <summary>The placeholder that is called so; null where there is none.</summary>
    public static Placeholder? Find(string word) => Known.TryGetValue(word.Trim(), out var placeholder) ? placeholder : null;

    /// <summary>Of somebody invented, for the preview.</summary>
    public static string SampleOf(Placeholder placeholder) => Word($"Sample{placeholder}", CultureInfo.CurrentUICulture);

    /// <summary>A time as messages have it: they are read in Chinese, whatever language the clerk's pages are in.</summary>
    public static string Time(DateTime utc) => BeijingTime.FromUtc(utc).ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);

    private static string Word(string key, CultureInfo language) => Texts.GetString(key, language)!;
}
