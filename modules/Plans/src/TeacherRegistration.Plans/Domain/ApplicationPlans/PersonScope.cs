using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>人员范围 as a machine reads it: whoever fits each list that is not empty.</summary>
/// <param name="Schools">Names of schools.</param>
/// <param name="Towns">Names of towns, as they stand in the names of their schools.</param>
/// <param name="Stages">Codes of 任教学段.</param>
/// <param name="Kinds">Kinds of registration; none means all.</param>
internal sealed record PersonScope(IReadOnlyList<string> Schools, IReadOnlyList<string> Towns, IReadOnlyList<string> Stages, RegistrationKinds Kinds)
{
    public const int MaximumNames = 500;
    public const int MaximumNameLength = 60;

    public static PersonScope Everybody { get; } = new([], [], [], RegistrationKinds.None);

    public bool IsEverybody => Schools.Count + Towns.Count + Stages.Count == 0 && Kinds == RegistrationKinds.None;

    public bool Includes(PersonToConfirm person) =>
        (Schools.Count == 0 || Schools.Contains(person.School))
        && (Towns.Count == 0 || Towns.Any(town => person.School.Contains(town, StringComparison.Ordinal)))
        && (Stages.Count == 0 || Stages.Contains(person.Stage))
        && (Kinds == RegistrationKinds.None || Kinds.HasFlag(person.Kind.ToFlag()));

    public bool IsSameAs(PersonScope other) =>
        Schools.SequenceEqual(other.Schools) && Towns.SequenceEqual(other.Towns) && Stages.SequenceEqual(other.Stages) && Kinds == other.Kinds;

    /// <exception cref="BusinessRuleException">400 beside the field: too many names, or one that is too long.</exception>
    public void Check()
    {
        foreach (var (names, field) in new[] { (Schools, nameof(Schools)), (Towns, nameof(Towns)) })
        {
            WindowRule.Require(names.Count <= MaximumNames, PlansErrorCodes.TooManyRows, field, MaximumNames);
            WindowRule.Require(names.All(name => name.Length <= MaximumNameLength), PlansErrorCodes.RowLength, field, MaximumNameLength);
        }
    }
}
