using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>The conditions of the list of users; empty ones do not count.</summary>
internal sealed record UserQuery
{
    public const int MinimumPageSize = 10;
    public const int MaximumPageSize = 200;
    public const int DefaultPageSize = 20;

    public string? Name { get; init; }

    public string? LoginName { get; init; }

    public string? Role { get; init; }

    public Guid? PointId { get; init; }

    public UserState? State { get; init; }

    /// <summary>不能登录的用户: only those whom no code reaches.</summary>
    public bool Unreachable { get; init; }

    /// <summary>From 1. Said to come from the query, as Razor Pages has a route value of the same name.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;

    /// <summary>Login name after which the page begins, where the pager knows it: quicker than counting rows from the start.</summary>
    public string? After { get; init; }

    public void Check()
    {
        if (PageSize is < MinimumPageSize or > MaximumPageSize)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PageSizeOutOfRange, RuleViolationKind.Invalid, MinimumPageSize, MaximumPageSize) { Field = nameof(PageSize) };
        }
    }
}

/// <summary>Whether a user can log in.</summary>
internal enum UserState
{
    Active,

    /// <summary>Invited or reset: has not used the one-time link yet.</summary>
    Invited,

    /// <summary>Too many wrong passwords; passes by itself.</summary>
    Locked,

    Disabled,
}
