using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Application.Sms;

/// <summary>短信记录: what was sent in the agency's name, and for the platform's administrator all of it; numbers are masked, words are not kept.</summary>
internal sealed class SmsLogAppService(IRepository<SmsRecord> records, ICurrentUser user, ICurrentTenant tenant, IColumnCipher cipher)
{
    public const int PageSize = 50;

    /// <summary>Further back one searches by day.</summary>
    public const int MaximumPages = 100;

    /// <summary>A page of the log, newest first.</summary>
    /// <exception cref="BusinessRuleException">400: no whole phone number, or a day nobody has lived in.</exception>
    public async Task<SmsLogPage> SearchAsync(SmsLogQuery query)
    {
        user.Demand(MessagingPermissions.SmsLogView);
        var found = records.Query();
        if (tenant.Id is { } agencyId)
        {
            found = found.Where(row => row.AgencyId == agencyId);
        }

        if (query.State is { } state)
        {
            found = found.Where(row => row.State == state);
        }

        if (query.Day is { } day)
        {
            var from = BeijingTime.FromForm(day.ToDateTime(TimeOnly.MinValue), nameof(query.Day));
            var until = from.AddDays(1);
            found = found.Where(row => row.At >= from && row.At < until);
        }

        if (PlainText.Clean(query.Phone, nameof(query.Phone)) is { Length: > 0 } phone)
        {
            var hash = MobileNumber.IsValid(phone) ? cipher.BlindIndex(phone) : throw new BusinessRuleException(MessagingErrorCodes.WholePhone) { Field = nameof(query.Phone) };
            found = found.Where(row => row.PhoneHash == hash);
        }

        var number = Math.Clamp(query.Page, 1, MaximumPages);
        var rows = await found.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Skip((number - 1) * PageSize).Take(PageSize + 1).ToListAsync();
        return new SmsLogPage([.. rows.Take(PageSize)], number, rows.Count > PageSize && number < MaximumPages);
    }
}

/// <summary>The conditions of 短信记录.</summary>
internal sealed class SmsLogQuery
{
    public SmsState? State { get; set; }

    /// <summary>Beijing.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>A whole number; never in an address.</summary>
    public string? Phone { get; set; }

    /// <summary>From 1. Said to come from the query, as Razor Pages has a route value of the same name.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; set; } = 1;
}

/// <summary>One page.</summary>
internal sealed record SmsLogPage(IReadOnlyList<SmsRecord> Rows, int Number, bool HasMore)
{
    public static SmsLogPage Empty { get; } = new([], 1, HasMore: false);
}
