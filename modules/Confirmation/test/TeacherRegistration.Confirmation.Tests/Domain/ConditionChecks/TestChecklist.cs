using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Tests.Domain.ConditionChecks;

/// <summary>A small policy: two conditions of first registration, four of renewal, one of them by year.</summary>
internal static class TestChecklist
{
    private static readonly IReadOnlyList<ChecklistItem> Items =
    [
        Item("F1", RegistrationKind.First),
        Item("F3", RegistrationKind.First) with { AllowsNotApplicable = true },
        Item("P1", RegistrationKind.Renewal),
        Item("P4", RegistrationKind.Renewal) with { IsPerYear = true },
        Item("P8", RegistrationKind.Renewal),
        Item("P9", RegistrationKind.Renewal) with { AllowsNotApplicable = true },
    ];

    public static Checklist Of(RegistrationKind kind, params int[] years) => new(new PolicySummary(Guid.Empty, 1, 360, false, Items), kind, years);

    /// <summary>The one condition that asks for training hours, of which the policy needs 360.</summary>
    public static Checklist OfHours() => new(new PolicySummary(Guid.Empty, 1, 360, false, [Item("P5", RegistrationKind.Renewal)]), RegistrationKind.Renewal, []);

    /// <summary>Every row 具备.</summary>
    public static List<ConditionAnswer> AllMet(Checklist checklist) => [.. checklist.Rows.Select(row => Answer(row, ConditionStatus.Met))];

    public static ConditionAnswer Answer(ChecklistRow row, ConditionStatus status, Shortfall? shortfall = null) =>
        new(row.Item.Code, row.Year, status, shortfall, "");

    private static ChecklistItem Item(string code, RegistrationKind kind) => new(code, kind, code, code, "", "");
}
