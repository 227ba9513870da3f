using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>What may be entered for a user; each fault names its field.</summary>
internal sealed class UserRules(IRepository<Account> accounts, AgencyRoles agency, IAgencyDirectory directory, ICurrentUser user, UserScope scope)
{
    private const int MinimumLoginNameLength = 4;
    private const int MinimumDisplayNameLength = 2;

    public static string CheckLoginName(string? entered)
    {
        var name = PlainText.Clean(entered, nameof(UserInput.LoginName)).ToLowerInvariant();
        var isWhole = name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-' or '_');
        return isWhole && name.Length is >= MinimumLoginNameLength and <= Account.MaximumLoginNameLength
            ? name
            : throw new BusinessRuleException(IdentityErrorCodes.LoginNameForm, RuleViolationKind.Invalid, MinimumLoginNameLength, Account.MaximumLoginNameLength)
            {
                Field = nameof(UserInput.LoginName),
            };
    }

    public static string CheckDisplayName(string? entered)
    {
        var name = PlainText.Clean(entered, nameof(UserInput.DisplayName));
        var isOneLine = !name.Contains('\n', StringComparison.Ordinal) && !name.Contains('\t', StringComparison.Ordinal);
        return isOneLine && name.Length <= Account.MaximumDisplayNameLength && name.EnumerateRunes().Count() >= MinimumDisplayNameLength
            ? name
            : throw new BusinessRuleException(IdentityErrorCodes.DisplayNameForm, RuleViolationKind.Invalid, MinimumDisplayNameLength, Account.MaximumDisplayNameLength)
            {
                Field = nameof(UserInput.DisplayName),
            };
    }

    /// <summary>The number, or empty where none was entered.</summary>
    public static string CheckPhone(string? entered)
    {
        var phone = PlainText.Clean(entered, nameof(UserInput.Phone)).Replace(" ", "", StringComparison.Ordinal);
        return phone.Length == 0 || MobileNumber.IsValid(phone)
            ? phone
            : throw new BusinessRuleException(IdentityErrorCodes.PhoneForm) { Field = nameof(UserInput.Phone) };
    }

    /// <summary>Login names are unique over all agencies.</summary>
    public async Task DemandFreeAsync(string loginName)
    {
        if (await accounts.Query().AnyAsync(row => row.LoginName == loginName))
        {
            throw new BusinessRuleException(IdentityErrorCodes.LoginNameTaken, RuleViolationKind.Conflict) { Field = nameof(UserInput.LoginName) };
        }
    }

    /// <summary>The roles and points that a form of this agency can name.</summary>
    public async Task<UserChoices> ReadChoicesAsync()
    {
        var own = await agency.ReadAsync();
        return new UserChoices(
            scope.MayGive ? await agency.BuiltInAsync() : [RoleNames.ConfirmationUser],
            scope.MayGive ? [.. own.Where(role => !role.IsBuiltIn)] : [],
            own,
            await directory.GetPointsAsync());
    }

    /// <summary>Checks roles and point together, and who gives them.</summary>
    /// <param name="choices">What this agency has.</param>
    /// <param name="roles">The roles entered.</param>
    /// <param name="pointId">The point entered.</param>
    /// <param name="held">The roles the account has so far; none for a new one.</param>
    /// <exception cref="BusinessRuleException">400 beside the field; 403: the platform's roles, or roles the user may not give.</exception>
    public void CheckRoles(UserChoices choices, IReadOnlyList<string> roles, Guid? pointId, IReadOnlyList<string> held)
    {
        if (roles.Count(role => RoleNames.OfPlatform.Contains(role)) > 1)
        {
            throw new BusinessRuleException(IdentityErrorCodes.RolesExclude) { Field = nameof(UserInput.Roles) };
        }

        if (roles.Any(role => RoleNames.OfPlatform.Contains(role)))
        {
            throw new BusinessRuleException(IdentityErrorCodes.PlatformRole, RuleViolationKind.Forbidden) { Field = nameof(UserInput.Roles) };
        }

        if (roles.Count is 0 or > Account.MaximumRoles)
        {
            throw new BusinessRuleException(IdentityErrorCodes.RolesMissing, RuleViolationKind.Invalid, Account.MaximumRoles) { Field = nameof(UserInput.Roles) };
        }

        var given = roles.Except(held).Concat(held.Except(roles)).ToList();
        if (!scope.MayGive && given.Exists(role => role != RoleNames.ConfirmationUser))
        {
            user.Demand(Contracts.IdentityPermissions.RolesManage);
        }

        if (given.Exists(role => roles.Contains(role) && !choices.BuiltIn.Contains(role) && choices.Own.All(own => own.Key != role)))
        {
            throw new BusinessRuleException(IdentityErrorCodes.RoleUnknown) { Field = nameof(UserInput.Roles) };
        }

        CheckPoint(choices, roles.Contains(RoleNames.ConfirmationUser), pointId);
    }

    /// <summary>A confirmation user works at one point of the agency; everybody else for the whole of it.</summary>
    private static void CheckPoint(UserChoices choices, bool isConfirmationUser, Guid? pointId)
    {
        var fault = (isConfirmationUser, pointId) switch
        {
            (true, null) => IdentityErrorCodes.PointMissing,
            (true, { } id) when choices.Points.All(point => point.Id != id || !point.IsOpen) => IdentityErrorCodes.PointUnknown,
            (false, not null) => IdentityErrorCodes.PointNotNeeded,
            _ => null,
        };
        if (fault is not null)
        {
            throw new BusinessRuleException(fault) { Field = nameof(UserInput.PointId) };
        }
    }
}

/// <summary>The roles and points of the agency.</summary>
/// <param name="BuiltIn">Built-in roles that the current user may give.</param>
/// <param name="Own">The agency's own roles that the current user may give.</param>
/// <param name="All">All rows of roles, for their names.</param>
/// <param name="Points">The points where a confirmation user may work.</param>
internal sealed record UserChoices(IReadOnlyList<string> BuiltIn, IReadOnlyList<AgencyRole> Own, IReadOnlyList<AgencyRole> All, IReadOnlyList<PointSummary> Points);
