using System.Text.RegularExpressions;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Messaging.Localization;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>A 留言 as a person has written it: cleaned, and with no braces but around known placeholders.</summary>
internal sealed partial class WrittenText
{
    private WrittenText(string text) => Text = text;

    public string Text { get; }

    public bool HasPlaceholders => Braces().IsMatch(Text);

    /// <exception cref="BusinessRuleException">400: empty, too long, characters that are refused everywhere, something unknown in braces.</exception>
    public static WrittenText Read(string? entered)
    {
        var text = PlainText.Clean(entered, nameof(Text));
        MessageText.DemandFilled(text, MessagingErrorCodes.MessageEmpty);
        MessageText.DemandShort(text, MessagingErrorCodes.MessageTooLong);
        if (Braces().Matches(text).FirstOrDefault(found => Find(found) is null) is { } unknown)
        {
            throw new BusinessRuleException(MessagingErrorCodes.PlaceholderUnknown, RuleViolationKind.Invalid, unknown.Value, string.Join(' ', PlaceholderWords.All)) { Field = nameof(Text) };
        }

        return new WrittenText(text);
    }

    /// <summary>The text with a value for each placeholder. Once: what stands in a value, braces too, is left as it is.</summary>
    public string Fill(Func<Placeholder, string> valueOf) => Braces().Replace(Text, found => valueOf(Find(found)!.Value));

    private static Placeholder? Find(Match found) => PlaceholderWords.Find(found.Groups["word"].Value);

    /// <summary>A word in braces, or a brace alone. Input methods write wide braces too.</summary>
    [GeneratedRegex("[{\uFF5B](?<word>[^{}\uFF5B\uFF5D\n]{1,20})[}\uFF5D]|[{}\uFF5B\uFF5D]", RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();
}
