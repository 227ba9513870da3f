using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>The choices of one role or person, with those of a form over them.</summary>
internal sealed class RightsSheet(IReadOnlyList<string> grants, IReadOnlyList<string> prohibitions)
{
    private readonly SortedSet<string> granted = new(grants, StringComparer.Ordinal);
    private readonly SortedSet<string> prohibited = new(prohibitions, StringComparer.Ordinal);

    public IReadOnlyList<string> Grants => [.. granted];

    public IReadOnlyList<string> Prohibitions => [.. prohibited];

    public RightChoice Of(string permission) =>
        granted.Contains(permission) ? RightChoice.Grant : prohibited.Contains(permission) ? RightChoice.Prohibit : RightChoice.Inherit;

    /// <summary>Takes the form's choices; those that change nothing may be of any permission.</summary>
    /// <exception cref="BusinessRuleException">403: a permission that this agency may not give.</exception>
    public void Take(IReadOnlyDictionary<string, RightChoice> choices, IReadOnlySet<string> grantable)
    {
        foreach (var (permission, choice) in choices.Where(choice => choice.Value != Of(choice.Key)))
        {
            if (!grantable.Contains(permission) || !Enum.IsDefined(choice))
            {
                throw new BusinessRuleException(IdentityErrorCodes.NotGrantable, RuleViolationKind.Forbidden);
            }

            granted.Remove(permission);
            prohibited.Remove(permission);
            (choice switch { RightChoice.Grant => granted, RightChoice.Prohibit => prohibited, _ => null })?.Add(permission);
        }
    }
}
