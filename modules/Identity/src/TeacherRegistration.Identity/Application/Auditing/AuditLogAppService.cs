using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>审计日志 and 登录日志: the own agency's, or for the platform's auditors all agencies' without what users wrote.</summary>
internal sealed class AuditLogAppService(
    AuditQueries queries, AuditDescriber describer, AuditReader reader, AuditWords words, IApplicationNumbers applications, IApplicationHeads heads, ICurrentUser user)
{
    public const int PageSize = 50;

    /// <summary>Whether the user reads over all agencies.</summary>
    public bool IsOfPlatform => reader.IsOfPlatform;

    public bool MaySeeHistory => user.Has(IdentityPermissions.AuditView);

    /// <summary>What can be asked for, by its name.</summary>
    public IReadOnlyList<(string Operation, string Name)> Operations => words.Operations;

    public Task<AuditPage> SearchAsync(AuditFilter filter)
    {
        user.Demand(IdentityPermissions.AuditView);
        return SearchAsync(filter, securityOnly: false);
    }

    public Task<AuditPage> SearchSecurityAsync(AuditFilter filter)
    {
        user.Demand(IdentityPermissions.SecurityLogView);
        return SearchAsync(filter, securityOnly: true);
    }

    /// <summary>One case's whole history: who wrote and who read it.</summary>
    /// <exception cref="BusinessRuleException">404: nothing is recorded that the user may see.</exception>
    public async Task<(AuditPage Page, string? ApplicationNumber)> GetHistoryAsync(Guid applicationId, long? before)
    {
        user.Demand(IdentityPermissions.AuditView);
        var page = await ReadAsync(await queries.FindHistoryAsync(applicationId, before));
        if (page.Entries.Count == 0)
        {
            throw BusinessRuleException.NotFound();
        }

        return (page, (await applications.GetNumbersAsync([applicationId])).GetValueOrDefault(applicationId));
    }

    /// <summary>Who changed what in one case, newest first; held to the user's scope as the case is.</summary>
    /// <exception cref="BusinessRuleException">404: not there or out of scope.</exception>
    public async Task<(AuditPage Page, ApplicationHead Application)> GetChangesAsync(Guid applicationId, long? before)
    {
        user.Demand(ApplicationsPermissions.View);
        var application = await heads.GetAsync(applicationId);
        var changes = (await queries.FindHistoryAsync(applicationId, before)).Where(record => record.Changes != null && record.Result < AuditQueries.FirstRefusal);
        return (await ReadAsync(changes), application);
    }

    private async Task<AuditPage> SearchAsync(AuditFilter filter, bool securityOnly) =>
        await ReadAsync(await queries.FindAsync(filter, securityOnly));

    private async Task<AuditPage> ReadAsync(IQueryable<AuditRecord> found)
    {
        var records = await found.Take(PageSize + 1).ToListAsync();
        var shown = records.Take(PageSize).ToList();
        return new AuditPage(await describer.DescribeAsync(shown), records.Count > PageSize ? shown[^1].Sequence : null);
    }
}
