using System.Globalization;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.Policies;

namespace TeacherRegistration.Plans.Application.Policies;

/// <summary>The form of a policy.</summary>
internal sealed record PolicyInput
{
    public int? TrainingHours { get; init; }

    public bool BasicallyQualifiedPasses { get; init; }

    public bool IncludesPrivateSchools { get; init; }

    public int? PublicityDays { get; init; }

    /// <summary>A list, as binding adds to what is there.</summary>
    public List<PolicyItemInput> Items { get; init; } = [];

    /// <summary>The form of the content, with an empty row for one more item of each kind.</summary>
    public static PolicyInput Of(PolicyContent content) => new()
    {
        TrainingHours = content.TrainingHours,
        BasicallyQualifiedPasses = content.BasicallyQualifiedPasses,
        IncludesPrivateSchools = content.IncludesPrivateSchools,
        PublicityDays = content.PublicityDays,
        Items =
        [
            .. content.Items.Select(PolicyItemInput.Of),
            .. Enum.GetValues<RegistrationKind>().Select(kind => new PolicyItemInput { Kind = kind }),
        ],
    };

    /// <summary>What the form says. A row of the province's own that was emptied is left out; a new one gets the next number of its kind.</summary>
    public PolicyContent ToContent()
    {
        var items = new List<ChecklistItem>();
        for (var index = 0; index < Items.Count; index++)
        {
            var row = Items[index];
            if (!row.IsEmpty || IsNational(row.Code))
            {
                var code = row.Code ?? NextCode(items.Select(item => item.Code).Concat(Items.Select(other => other.Code)), row.Kind);
                items.Add(row.ToItem(code, $"{nameof(Items)}[{index}]"));
            }
        }

        return new PolicyContent(TrainingHours ?? 0, BasicallyQualifiedPasses, IncludesPrivateSchools, PublicityDays ?? 0, items);
    }

    private static bool IsNational(string? code) => NationalChecklist.Items.Any(item => item.Code == code);

    private static string NextCode(IEnumerable<string?> codes, RegistrationKind kind)
    {
        var prefix = kind == RegistrationKind.First ? 'F' : 'P';
        var numbers = codes.OfType<string>().Where(code => code.Length > 1 && code[0] == prefix)
            .Select(code => int.TryParse(code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{numbers.DefaultIfEmpty().Max() + 1}");
    }
}

/// <summary>A row of the checklist.</summary>
internal sealed record PolicyItemInput
{
    /// <summary>Null for a new one.</summary>
    public string? Code { get; init; }

    public RegistrationKind Kind { get; init; }

    public string? Text { get; init; }

    public string? TextEnglish { get; init; }

    public string? Evidence { get; init; }

    public string? EvidenceEnglish { get; init; }

    public bool AllowsNotApplicable { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text + TextEnglish + Evidence + EvidenceEnglish);

    public static PolicyItemInput Of(ChecklistItem item) => new()
    {
        Code = item.Code,
        Kind = item.Kind,
        Text = item.Text,
        TextEnglish = item.TextEnglish,
        Evidence = item.Evidence,
        EvidenceEnglish = item.EvidenceEnglish,
        AllowsNotApplicable = item.AllowsNotApplicable,
    };

    /// <summary>The item; kind and rows per year of a national one are the nation's.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="field">How the form names the row.</param>
    /// <exception cref="BusinessRuleException">400 beside the field: a text is missing or too long.</exception>
    public ChecklistItem ToItem(string code, string field)
    {
        var national = NationalChecklist.Items.FirstOrDefault(item => item.Code == code);
        return new ChecklistItem(
            code,
            national?.Kind ?? Kind,
            Clean(Text, $"{field}.{nameof(Text)}"),
            Clean(TextEnglish, $"{field}.{nameof(TextEnglish)}"),
            Clean(Evidence, $"{field}.{nameof(Evidence)}"),
            Clean(EvidenceEnglish, $"{field}.{nameof(EvidenceEnglish)}"),
            AllowsNotApplicable,
            national?.IsPerYear ?? false);
    }

    private static string Clean(string? text, string field)
    {
        var clean = PlainText.Clean(text, field).ReplaceLineEndings(" ");
        return clean.Length is > 0 and <= PolicyContent.MaximumTextLength
            ? clean
            : throw new BusinessRuleException(PlansErrorCodes.ItemTextLength, RuleViolationKind.Invalid, PolicyContent.MaximumTextLength) { Field = field };
    }
}
