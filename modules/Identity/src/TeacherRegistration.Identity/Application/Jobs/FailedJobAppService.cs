using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Application.Jobs;

/// <summary>失败的后台任务: the platform's administrator has them tried again, or gives them up.</summary>
internal sealed class FailedJobAppService(DeadLetters letters, ICurrentUser user, AuditScope audit)
{
    public const int PageSize = 50;

    public const int MaximumReasonLength = 200;

    /// <summary>How many there are to decide on; 0 for those who have no say.</summary>
    public async Task<int> CountAsync() => user.Has(IdentityPermissions.JobsManage) ? await letters.CountAsync() : 0;

    /// <summary>A page of them, the oldest first; past the end, the last.</summary>
    public async Task<FailedJobPage> GetPageAsync(int number)
    {
        user.Demand(IdentityPermissions.JobsManage);
        var total = await letters.CountAsync();
        var page = Math.Clamp(number, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        return new FailedJobPage(await letters.GetAsync((page - 1) * PageSize, PageSize), page, total);
    }

    /// <summary>Has it tried at once.</summary>
    /// <exception cref="BusinessRuleException">404: somebody has decided already.</exception>
    public async Task TryAgainAsync(Guid id)
    {
        user.Demand(IdentityPermissions.JobsManage);
        var letter = await letters.TryAgainAsync(id);
        audit.About(letter.Kind, id);
    }

    /// <summary>Forgets it for good.</summary>
    /// <exception cref="BusinessRuleException">400: no reason, or too long a one; 404: somebody has decided already.</exception>
    public async Task GiveUpAsync(Guid id, string? reason)
    {
        user.Demand(IdentityPermissions.JobsManage);
        var cleaned = PlainText.Clean(reason, "Reason");
        if (cleaned.Length is 0 or > MaximumReasonLength)
        {
            throw new BusinessRuleException(IdentityErrorCodes.ReasonLength, RuleViolationKind.Invalid, MaximumReasonLength) { Field = "Reason" };
        }

        var letter = await letters.GiveUpAsync(id);
        audit.About(letter.Kind, id);
        audit.Reason = cleaned;
    }
}

/// <summary>One page of them.</summary>
internal sealed record FailedJobPage(IReadOnlyList<DeadLetter> Rows, int Number, int Total);
