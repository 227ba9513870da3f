using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>谁看过我的资料: which office opened or changed the applicant's own application, and when (PIPL articles 44 and 45). Whose login it was is for staff.</summary>
internal sealed class MyAccessAppService(AuditQueries queries, IApplicationHeads heads, IRepository<Account> accounts, IAgencyDirectory agencies, AuditWords words, ICurrentUser user)
{
    private const int PageSize = 50;

    /// <summary>On the applicants' site nobody but the person reaches the application, with whatever account: a closed one was theirs too.</summary>
    private const string OfApplicants = " " + ApplicantSite.Path + "/";

    /// <summary>A page of it, newest first.</summary>
    /// <exception cref="BusinessRuleException">404: not the applicant's.</exception>
    public async Task<MyAccessPage> GetAsync(Guid applicationId, long? before)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        await heads.GetAsync(applicationId);
        var records = await (await queries.FindHistoryAsync(applicationId, before))
            .Where(record => record.UserId != null && !record.Operation.Contains(OfApplicants) && record.Result < AuditQueries.FirstRefusal)
            .Select(record => new { record.Sequence, record.At, record.UserId, record.Operation })
            .Take(PageSize + 1)
            .ToListAsync();
        var shown = records.Take(PageSize).ToList();
        var offices = await FindOfficesAsync([.. shown.Select(record => record.UserId!.Value).Distinct()]);
        return new MyAccessPage(
            [.. shown.Select(record => new MyAccess(record.At, offices[record.UserId!.Value], words.Operation(record.Operation)))],
            records.Count > PageSize ? shown[^1].Sequence : null);
    }

    /// <summary>The point of each user, or the agency of those who have none, or who are gone.</summary>
    private async Task<Dictionary<Guid, string>> FindOfficesAsync(List<Guid> userIds)
    {
        var agency = (await agencies.GetCurrentAsync()).ShortName;
        var points = (await agencies.GetPointsAsync()).ToDictionary(point => point.Id, point => agency + point.Name);
        var found = await accounts.Query().Where(account => userIds.Contains(account.Id)).Select(account => new { account.Id, account.PointId }).ToListAsync();
        return userIds.ToDictionary(id => id, id => found.Find(account => account.Id == id)?.PointId is { } pointId ? points.GetValueOrDefault(pointId, agency) : agency);
    }
}

/// <summary>Somebody's access, as the person concerned is told of it.</summary>
internal sealed record MyAccess(DateTime At, string Office, string Operation);

/// <summary>A page of it.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Next">Where the next page begins, or null.</param>
internal sealed record MyAccessPage(IReadOnlyList<MyAccess> Rows, long? Next);
