using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.Policies;

/// <summary>What a province decides in its policy (SPEC §2, decision 15).</summary>
/// <param name="TrainingHours">Training hours a renewal needs; not less than the nation's.</param>
/// <param name="BasicallyQualifiedPasses">Whether an annual assessment 基本合格 counts as passed.</param>
/// <param name="IncludesPrivateSchools">Whether teachers of private schools register.</param>
/// <param name="PublicityDays">How many days results are publicised.</param>
/// <param name="Items">The checklist, in order.</param>
internal sealed record PolicyContent(
    int TrainingHours, bool BasicallyQualifiedPasses, bool IncludesPrivateSchools, int PublicityDays, IReadOnlyList<ChecklistItem> Items)
{
    /// <summary>National minimum of training hours in one registration period (article 8).</summary>
    public const int NationalTrainingHours = 360;
    public const int MaximumTrainingHours = 2000;

    /// <summary>National minimum of the publicity (article 13).</summary>
    public const int NationalPublicityDays = 7;
    public const int MaximumPublicityDays = 60;
    public const int MaximumTextLength = 200;
    public const int MaximumItems = 40;

    /// <summary>The nation's rules: where every province begins.</summary>
    public static PolicyContent National { get; } = new(NationalTrainingHours, false, false, NationalPublicityDays, NationalChecklist.Items);

    /// <exception cref="BusinessRuleException">400 beside the field.</exception>
    public void Check()
    {
        Require(TrainingHours is >= NationalTrainingHours and <= MaximumTrainingHours, PlansErrorCodes.TrainingHoursRange, nameof(TrainingHours), NationalTrainingHours, MaximumTrainingHours);
        Require(PublicityDays is >= NationalPublicityDays and <= MaximumPublicityDays, PlansErrorCodes.PublicityDaysRange, nameof(PublicityDays), NationalPublicityDays, MaximumPublicityDays);
        Require(Items.Count <= MaximumItems, PlansErrorCodes.TooManyItems, nameof(Items), MaximumItems);
        var missing = NationalChecklist.Items.FirstOrDefault(national => Items.All(item => item.Code != national.Code));
        Require(missing is null, PlansErrorCodes.NationalItemMissing, nameof(Items), missing?.Code ?? "");
    }

    private static void Require(bool holds, string code, string field, params object[] arguments)
    {
        if (!holds)
        {
            throw new BusinessRuleException(code, RuleViolationKind.Invalid, arguments) { Field = field };
        }
    }
}
