using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.AgencyCodes;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.LoginRequests;

namespace TeacherRegistration.Identity.Application.LoginRequests;

/// <summary>The administrator's side of requests for help: the own agency's, answered by a one-time code or by a phone number put right.</summary>
internal sealed class LoginRequestAppService(
    IRepository<LoginRequest> requests,
    LoginRequestReader reader,
    AgencyCodeAppService codes,
    ICurrentUser user,
    ICurrentTenant tenant,
    IRequestClock clock,
    AuditScope audit)
{
    private const int PageSize = 20;

    /// <summary>A page of the open ones, oldest first, or of the answered ones, newest first.</summary>
    public async Task<LoginRequestPage> GetPageAsync(bool answered, int page)
    {
        user.Demand(IdentityPermissions.UsersManage);
        var own = Own();
        var chosen = answered
            ? own.Where(row => row.State != LoginRequestState.Open).OrderByDescending(row => row.AskedAt)
            : own.Where(row => row.State == LoginRequestState.Open).OrderBy(row => row.AskedAt);
        var rows = await reader.ReadAsync(chosen.Skip((page - 1) * PageSize).Take(PageSize + 1));
        return new LoginRequestPage(
            [.. rows.Take(PageSize)], page, rows.Count > PageSize, await own.CountAsync(row => row.State == LoginRequestState.Open));
    }

    /// <exception cref="BusinessRuleException">404: not of this agency.</exception>
    public async Task<LoginRequestDto> GetAsync(Guid id)
    {
        user.Demand(IdentityPermissions.UsersManage);
        return (await reader.ReadAsync(Own().Where(row => row.Id == id))).SingleOrDefault() ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>Issues a one-time code for the person who asked, and returns it.</summary>
    public async Task<string> IssueCodeAsync(Guid id, long version, string? reason)
    {
        var request = await FindAsync(id, version);
        var code = await codes.IssueAsync(request.AccountId, reason);
        audit.About(nameof(LoginRequest), id);
        request.Answer(LoginRequestState.CodeIssued, user.DisplayName, clock.UtcNow);
        return code;
    }

    /// <summary>Notes that the person's number was put right.</summary>
    public async Task NotePhoneAsync(Guid id, long version)
    {
        audit.About(nameof(LoginRequest), id);
        (await FindAsync(id, version)).Answer(LoginRequestState.PhoneCorrected, user.DisplayName, clock.UtcNow);
    }

    private IQueryable<LoginRequest> Own()
    {
        var agencyId = tenant.Id ?? Guid.Empty;
        return requests.Query().Where(row => row.AgencyId == agencyId);
    }

    private async Task<LoginRequest> FindAsync(Guid id, long version)
    {
        user.Demand(IdentityPermissions.UsersManage);
        if (!await Own().AnyAsync(row => row.Id == id))
        {
            throw BusinessRuleException.NotFound();
        }

        return await requests.GetAsync(id, version);
    }
}
