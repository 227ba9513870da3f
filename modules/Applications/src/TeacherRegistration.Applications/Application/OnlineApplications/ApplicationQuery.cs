using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>The query conditions of 核对网络填报数据 (SPEC §8). Empty ones do not count.</summary>
internal sealed record ApplicationQuery
{
    public const int MinimumPageSize = 10;
    public const int MaximumPageSize = 200;
    public const int DefaultPageSize = 20;
    public const int MaximumTextLength = 500;

    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? CertificateNumber { get; init; }

    public string? ApplicationNumber { get; init; }

    public string? School { get; init; }

    public string? Phone { get; init; }

    public string? ArchiveNumber { get; init; }

    public string? Remark { get; init; }

    public ReviewStatus? ReviewStatus { get; init; }

    public ConfirmationStatus? Status { get; init; }

    public RegistrationKind? Kind { get; init; }

    public Guid? PlanId { get; init; }

    /// <summary>申报时间 from this day, as in Beijing.</summary>
    public DateOnly? SubmittedFrom { get; init; }

    /// <summary>申报时间 up to this day, included.</summary>
    public DateOnly? SubmittedTo { get; init; }

    /// <summary>The standing conclusion was given on this day or later, as in Beijing.</summary>
    public DateOnly? ConcludedFrom { get; init; }

    /// <summary>The standing conclusion was given on this day or before.</summary>
    public DateOnly? ConcludedTo { get; init; }

    /// <summary>Only what the user has concluded today.</summary>
    public bool MineToday { get; init; }

    /// <summary>Only those with an open report that they belong to another agency (报注册机构).</summary>
    public bool Reported { get; init; }

    public ApplicationSort Sort { get; init; }

    public bool Descending { get; init; }

    /// <summary>From 1. Said to come from the query, as Razor Pages has a route value of the same name.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;

    /// <summary>报名号 after which the page begins, where the pager knows it: quicker than counting rows from the start.</summary>
    public string? After { get; init; }

    /// <summary>Whether a condition is filled in that must not stand in an address.</summary>
    public bool IsPrivate => !string.IsNullOrWhiteSpace(IdNumber) || !string.IsNullOrWhiteSpace(Phone);

    /// <summary>Whether any condition is filled in beside plan and state: then the kept counts do not answer.</summary>
    public bool IsNarrowed =>
        IsPrivate || ReviewStatus is not null || Kind is not null || MineToday || Reported
        || (SubmittedFrom ?? SubmittedTo ?? ConcludedFrom ?? ConcludedTo) is not null
        || !string.IsNullOrWhiteSpace(Name + School + Remark + CertificateNumber + ApplicationNumber + ArchiveNumber);

    public void Check()
    {
        if (!Enum.IsDefined(Sort))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.NotInList) { Field = nameof(Sort) };
        }

        foreach (var (text, field) in new[] { (Name, nameof(Name)), (School, nameof(School)), (Remark, nameof(Remark)), (ApplicationNumber, nameof(ApplicationNumber)), (ArchiveNumber, nameof(ArchiveNumber)), (CertificateNumber, nameof(CertificateNumber)) })
        {
            if (text?.Length > MaximumTextLength)
            {
                throw new BusinessRuleException(ApplicationsErrorCodes.TooLong, RuleViolationKind.Invalid, MaximumTextLength) { Field = field };
            }
        }

        CheckDays(SubmittedFrom, SubmittedTo, nameof(SubmittedTo));
        CheckDays(ConcludedFrom, ConcludedTo, nameof(ConcludedTo));
        if (PageSize is < MinimumPageSize or > MaximumPageSize)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PageSizeOutOfRange, RuleViolationKind.Invalid, MinimumPageSize, MaximumPageSize) { Field = nameof(PageSize) };
        }
    }

    private static void CheckDays(DateOnly? from, DateOnly? to, string field)
    {
        // Beyond these years a day has no instant in UTC.
        if (from > to || from?.Year is < 2000 or > 2099 || to?.Year is < 2000 or > 2099)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.DatesReversed) { Field = field };
        }
    }
}
