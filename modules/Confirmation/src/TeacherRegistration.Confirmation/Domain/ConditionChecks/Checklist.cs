using System.Globalization;
using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Domain.ConditionChecks;

/// <summary>One row that the clerk answers: a condition, or a year of one.</summary>
internal sealed record ChecklistRow(ChecklistItem Item, int? Year)
{
    /// <summary>Names the row in a form and in messages.</summary>
    public string Key => KeyOf(Item.Code, Year);

    public static string KeyOf(string code, int? year) => year is null ? code : string.Create(CultureInfo.InvariantCulture, $"{code}-{year}");

    public bool Belongs(ConditionAnswer answer) => answer.Code == Item.Code && answer.Year == Year;
}

/// <summary>The conditions of one application, and what its answers allow (rules 58–61, 69, 70).</summary>
internal sealed class Checklist
{
    private readonly int neededHours;

    public Checklist(PolicySummary policy, RegistrationKind kind, IReadOnlyList<int> years)
    {
        neededHours = policy.TrainingHours;
        Rows =
        [
            .. policy.Items.Where(item => item.Kind == kind)
                .SelectMany(item => item.IsPerYear ? years.Select(year => new ChecklistRow(item, year)) : [new ChecklistRow(item, null)]),
        ];
    }

    public IReadOnlyList<ChecklistRow> Rows { get; }

    /// <summary>Answers must be to rows of this list, one to each, 不适用 only where allowed, 不具备 with its kind.</summary>
    public void Check(IReadOnlyList<ConditionAnswer> answers)
    {
        if (answers.DistinctBy(answer => (answer.Code, answer.Year)).Count() < answers.Count)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.UnknownCondition);
        }

        foreach (var answer in answers)
        {
            var row = Rows.FirstOrDefault(candidate => candidate.Belongs(answer)) ?? throw new BusinessRuleException(ConfirmationErrorCodes.UnknownCondition);
            if (answer.Status == ConditionStatus.NotApplicable && !row.Item.AllowsNotApplicable)
            {
                throw new BusinessRuleException(ConfirmationErrorCodes.NotApplicableForbidden) { Field = row.Key };
            }

            if (answer.Status == ConditionStatus.NotMet && answer.Shortfall is null)
            {
                throw new BusinessRuleException(ConfirmationErrorCodes.ShortfallMissing) { Field = row.Key };
            }

            if (row.Item.AsksHours)
            {
                CheckHours(answer, row.Key);
            }

            if (answer.Note.Length > ConditionAnswer.MaximumNoteLength)
            {
                throw new BusinessRuleException(ConfirmationErrorCodes.NoteTooLong, RuleViolationKind.Invalid, ConditionAnswer.MaximumNoteLength) { Field = row.Key };
            }
        }
    }

    /// <summary>具备 needs the hours the policy asks for; what is entered must be a number of hours.</summary>
    private void CheckHours(ConditionAnswer answer, string key)
    {
        if (answer.Hours is < 0 or > ConditionAnswer.MaximumHours || (answer.Status == ConditionStatus.Met && answer.Hours is null))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.HoursForm, RuleViolationKind.Invalid, ConditionAnswer.MaximumHours) { Field = key };
        }

        if (answer.Status == ConditionStatus.Met && answer.Hours < neededHours)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.HoursBelow, RuleViolationKind.Invalid, answer.Hours, neededHours) { Field = key };
        }
    }

    /// <summary>The rows answered 不具备, in their order.</summary>
    public IReadOnlyList<ConditionShortfall> ShortfallsOf(IReadOnlyList<ConditionAnswer> answers) =>
    [
        .. Rows.Select(row => (Row: row, Answer: answers.FirstOrDefault(row.Belongs)))
            .Where(pair => pair.Answer?.Status == ConditionStatus.NotMet)
            .Select(pair => new ConditionShortfall(
                pair.Row.Item.Code,
                pair.Row.Year,
                pair.Row.Item.Text,
                pair.Row.Item.Evidence,
                pair.Answer!.Shortfall == Shortfall.ProofMissing,
                pair.Answer.Note)),
    ];

    /// <summary>材料齐全 needs every row 具备 or 不适用 (rule 59).</summary>
    public void DemandComplete(IReadOnlyList<ConditionAnswer> answers)
    {
        var open = Rows.Where(row => !answers.Any(answer => row.Belongs(answer) && answer.Status != ConditionStatus.NotMet)).ToList();
        if (open.Count > 0)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.NotAllMet, RuleViolationKind.Invalid, open.Count) { Field = open[0].Key };
        }
    }

    /// <summary>材料不全 needs at least one row 不具备 (rules 60 and 69).</summary>
    public static void DemandIncomplete(IReadOnlyList<ConditionAnswer> answers)
    {
        if (!answers.Any(answer => answer.Status == ConditionStatus.NotMet))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.NoneNotMet);
        }
    }
}
