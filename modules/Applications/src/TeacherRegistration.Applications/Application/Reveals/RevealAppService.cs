using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Reveals;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.Application.Reveals;

/// <summary>Shows one masked number of a person in the user's scope, for a reason that is recorded (DP-1, SPEC decision 19).</summary>
internal sealed class RevealAppService(
    IRepository<OnlineApplication> applications,
    RevealQuota quota,
    IColumnCipher cipher,
    ISettingProvider settings,
    IUnitOfWork unitOfWork,
    ICurrentUser user,
    AuditScope audit)
{
    /// <summary>Whose number the page is about; nothing that the list does not show.</summary>
    /// <exception cref="BusinessRuleException">404: not there or out of scope.</exception>
    public async Task<RevealTarget> FindAsync(Guid id) =>
        await InScope().Where(row => row.Id == id)
            .Select(row => new RevealTarget(row.Id, row.Name, row.IdMask, row.PhoneMask))
            .FirstOrDefaultAsync() ?? throw BusinessRuleException.NotFound();

    public async Task<bool> NeedsWordsAsync() => await settings.GetAsync<string>(ApplicationsSettings.RevealReason) == ApplicationsSettings.ReasonInWords;

    /// <summary>The number. Its record and its count are committed before anybody sees it.</summary>
    /// <exception cref="BusinessRuleException">400: no reason; 404: not there or out of scope; 429: the day's quota is reached.</exception>
    public async Task<string> RevealAsync(Guid id, RevealInput input)
    {
        audit.About(nameof(OnlineApplication), id);
        var cell = await InScope().Where(row => row.Id == id)
            .Select(row => new { row.TenantId, row.PersonId, Value = input.Field == RevealField.Phone ? row.Phone : row.IdNumber })
            .FirstOrDefaultAsync() ?? throw BusinessRuleException.NotFound();
        audit.Reason = input.Describe(await NeedsWordsAsync());
        var column = input.Field == RevealField.Phone ? nameof(OnlineApplication.Phone) : nameof(OnlineApplication.IdNumber);
        var number = cipher.Open(cell.Value, OnlineApplication.CellOf(cell.TenantId, id, column));
        return await unitOfWork.RunAsync(async () =>
        {
            await quota.CountAsync(QuotaKind.Reveal, cell.PersonId);
            return number;
        });
    }

    private IQueryable<OnlineApplication> InScope() => ApplicationScope.Of(user, ApplicationsPermissions.Reveal).In(applications.Query());
}

/// <summary>An application as the list shows it.</summary>
internal sealed record RevealTarget(Guid Id, string Name, string IdMask, string PhoneMask);
