using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>What administrators do with an account: invite, describe, disable, reset, give rights.</summary>
internal sealed partial class Account
{
    public const int MaximumRoles = 8;
    public const int MaximumRoleKeysLength = 300;

    /// <summary>The roles once more as <c> A B </c>, so that the database can look for one.</summary>
    public string RoleKeys { get; private set; } = "";

    public PhoneState PhoneState { get; private set; }

    public DateTime? LastLoginAt { get; private set; }

    /// <summary>Permissions this person has besides those of the roles.</summary>
    public IReadOnlyList<string> Grants { get; private set; } = [];

    /// <summary>Permissions this person has not, whatever the roles say.</summary>
    public IReadOnlyList<string> Prohibitions { get; private set; } = [];

    /// <summary>False from invitation or reset until the one-time link was used: no password fits.</summary>
    public bool HasPassword => PasswordHash.Length > 0;

    /// <summary>Invited, and never set a password nor logged in.</summary>
    public bool HasNeverCome => !HasPassword && PasswordChangedAt is null && LastLoginAt is null;

    /// <summary>A new account without a password and without a phone.</summary>
    public static Account Invite(Guid id, string loginName, string displayName, Guid? agencyId, Guid? pointId, IReadOnlyList<string> roles) =>
        new(id, loginName, displayName, agencyId, pointId, roles, phone: null, passwordHash: "");

    /// <summary>How <see cref="RoleKeys"/> names a role.</summary>
    public static string KeyOf(string role) => $" {role} ";

    public bool Has(string role) => Roles.Contains(role);

    public void Describe(string displayName, IReadOnlyList<string> roles, Guid? pointId)
    {
        DisplayName = displayName;
        PointId = pointId;
        SetRoles(roles);
    }

    public void SetPhone(Sealed? phone, PhoneState state)
    {
        Phone = phone;
        PhoneState = state;
    }

    /// <summary>The gateway refused the number itself: the person cannot log in until it is mended.</summary>
    public void MarkPhoneUndeliverable() => PhoneState = PhoneState.Undeliverable;

    public void Disable() => Switch(to: false);

    public void Enable() => Switch(to: true);

    /// <summary>The old password is dead at once; a one-time link sets the next.</summary>
    public void ForgetPassword() => PasswordHash = "";

    public void ChangeRights(IReadOnlyList<string> grants, IReadOnlyList<string> prohibitions)
    {
        Grants = grants;
        Prohibitions = prohibitions;
    }

    /// <exception cref="BusinessRuleException">400: two of the platform's separated roles (AU-5).</exception>
    private void SetRoles(IReadOnlyList<string> roles)
    {
        if (roles.Count(role => RoleNames.OfPlatform.Contains(role)) > 1)
        {
            throw new BusinessRuleException(IdentityErrorCodes.RolesExclude) { Field = nameof(Roles) };
        }

        Roles = roles;
        RoleKeys = KeyOf(string.Join(' ', roles));
    }

    private void Switch(bool to)
    {
        if (IsEnabled == to)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        IsEnabled = to;
    }
}
