using System.Globalization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Confirmation.Localization;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>The message that goes with 材料不全: what to bring, until when and where (SPEC §2.2). The clerk may change it before it is sent.</summary>
/// <param name="Head">Whom it is to, and why.</param>
/// <param name="Tail">Until when and where to bring it.</param>
internal sealed record MissingNotice(string Head, string Tail)
{
    /// <summary>A message holds no more (SPEC decision 10).</summary>
    public const int MaximumLength = 500;

    public static MissingNotice Of(ApplicationCase opened, PointSummary point, DateTime? until) => new(
        NoticeTexts.Head(opened.Name, opened.ApplicationNumber), until is { } end ? NoticeTexts.Tail(BeijingTime.FromUtc(end), point.Name, point.Address, point.Phone) : NoticeTexts.AskAgency);

    /// <summary>One line of the message: the paper, with its year and the reason.</summary>
    public static string LineOf(ConditionShortfall shortfall)
    {
        var year = shortfall.Year is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}{NoticeTexts.YearWord}") : "";
        var what = shortfall.IsProofMissing ? shortfall.Evidence : shortfall.Condition;
        return shortfall.Reason.Length > 0 ? $"{year}{what}({shortfall.Reason})" : year + what;
    }

    /// <summary>The whole message; of a list too long for one, the rest is said to stand on the paper.</summary>
    public string Compose(IReadOnlyList<ConditionShortfall> shortfalls)
    {
        for (var shown = shortfalls.Count; ; shown--)
        {
            var text = Compose(shortfalls, shown);
            if (text.Length <= MaximumLength || shown == 0)
            {
                return text;
            }
        }
    }

    private string Compose(IReadOnlyList<ConditionShortfall> shortfalls, int shown)
    {
        var lines = new List<string> { Head };
        AddPart(NoticeTexts.Asked, isProofMissing: true);
        AddPart(NoticeTexts.Unmet, isProofMissing: false);
        if (shown < shortfalls.Count)
        {
            lines.Add(NoticeTexts.More(shortfalls.Count - shown));
        }

        if (shortfalls.Any(shortfall => shortfall.IsProofMissing))
        {
            lines.Add(Tail);
        }

        return string.Join('\n', lines);

        void AddPart(string heading, bool isProofMissing)
        {
            var part = shortfalls.Take(shown).Where(shortfall => shortfall.IsProofMissing == isProofMissing).ToList();
            if (part.Count > 0)
            {
                lines.Add(heading);
                lines.AddRange(part.Select((shortfall, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {LineOf(shortfall)}")));
            }
        }
    }
}
