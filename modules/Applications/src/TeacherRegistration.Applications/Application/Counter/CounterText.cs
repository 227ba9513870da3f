using System.Globalization;
using TeacherRegistration.Applications.Domain.OnlineApplications;

namespace TeacherRegistration.Applications.Application.Counter;

/// <summary>What a text at the counter can mean. The lengths of the numbers tell them apart (SPEC decision 21).</summary>
internal enum CounterTextKind
{
    Name,
    ApplicationNumber,
    IdNumber,
    IdTail,
    CertificateNumber,
}

/// <summary>A scanned or typed text, read.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Value">The number or name in it.</param>
/// <param name="PaperVersion">Version of the data on a scanned form.</param>
internal sealed record CounterText(CounterTextKind Kind, string Value, int? PaperVersion = null)
{
    private const int VersionDigits = 3;
    private const int IdLength = 18;
    private const int MinimumTail = 4;
    private const int MaximumTail = 6;

    /// <summary>No number and no name is longer.</summary>
    private const int MaximumLength = 100;

    public static CounterText Read(string text)
    {
        text = text.Length > MaximumLength ? text[..MaximumLength] : text;
        // Input methods of the clerk's computer may turn digits into full-width ones.
        var value = string.Concat(text.Select(letter => letter is >= '０' and <= '９' or 'Ｘ' or 'ｘ' ? (char)(letter - '０' + '0') : letter)).Trim().ToUpperInvariant();
        var digits = value.Length > 0 && value.All(char.IsAsciiDigit);
        var isIdEnd = value.Length > 0 && value[..^1].All(char.IsAsciiDigit) && (char.IsAsciiDigit(value[^1]) || value[^1] == 'X');
        return value.Length switch
        {
            OnlineApplication.NumberLength + VersionDigits when digits => new(
                CounterTextKind.ApplicationNumber,
                value[..OnlineApplication.NumberLength],
                int.Parse(value[OnlineApplication.NumberLength..], CultureInfo.InvariantCulture)),
            OnlineApplication.NumberLength when digits => new(CounterTextKind.ApplicationNumber, value),
            IdLength when isIdEnd => new(CounterTextKind.IdNumber, value),
            15 or 17 when digits => new(CounterTextKind.CertificateNumber, value),
            >= MinimumTail and <= MaximumTail when isIdEnd => new(CounterTextKind.IdTail, value),
            _ => new(CounterTextKind.Name, text.Trim()),
        };
    }
}
