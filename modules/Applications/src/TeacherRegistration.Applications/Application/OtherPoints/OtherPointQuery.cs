using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.OtherPoints;

/// <summary>The query conditions of 查询其他确认点数据 (SPEC §8). What only the own point knows, 档案号 and 备注, and the review are not among them.</summary>
internal sealed record OtherPointQuery
{
    public const int MinimumConditions = 2;

    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? CertificateNumber { get; init; }

    public string? ApplicationNumber { get; init; }

    public string? School { get; init; }

    public string? Phone { get; init; }

    public ConfirmationStatus? Status { get; init; }

    public RegistrationKind? Kind { get; init; }

    /// <summary>A point to look at alone; whose data the user may see is not taken from here.</summary>
    public Guid? PointId { get; init; }

    public Guid? PlanId { get; init; }

    /// <summary>From 1. Said to come from the query, as Razor Pages has a route value of the same name.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = ApplicationQuery.DefaultPageSize;

    /// <summary>Whether a condition is filled in that must not stand in an address.</summary>
    public bool IsPrivate => !string.IsNullOrWhiteSpace(IdNumber) || !string.IsNullOrWhiteSpace(Phone);

    /// <summary>Names of the conditions that are filled in: blank ones, "all", plan and paging are none (rule 99).</summary>
    public IReadOnlyList<string> Conditions
    {
        get
        {
            (string Name, bool IsFilled)[] all =
            [
                (nameof(Name), IsText(Name)),
                (nameof(IdNumber), IsText(IdNumber)),
                (nameof(CertificateNumber), IsText(CertificateNumber)),
                (nameof(ApplicationNumber), IsText(ApplicationNumber)),
                (nameof(School), IsText(School)),
                (nameof(Phone), IsText(Phone)),
                (nameof(Status), Status is not null),
                (nameof(Kind), Kind is not null),
                (nameof(PointId), PointId is not null),
            ];
            return [.. all.Where(condition => condition.IsFilled).Select(condition => condition.Name)];
        }
    }

    /// <summary>The conditions that the list of the own point has too.</summary>
    public ApplicationQuery Shared => new()
    {
        Name = Name,
        IdNumber = IdNumber,
        CertificateNumber = CertificateNumber,
        ApplicationNumber = ApplicationNumber,
        School = School,
        Phone = Phone,
        Kind = Kind,
        PageSize = PageSize,
    };

    /// <exception cref="BusinessRuleException">400: fewer than two conditions (rule 98), or a page size out of range.</exception>
    public void Check()
    {
        Shared.Check();
        if (Conditions.Count < MinimumConditions)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.TwoConditions, RuleViolationKind.Invalid, Conditions.Count);
        }
    }

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text);
}
