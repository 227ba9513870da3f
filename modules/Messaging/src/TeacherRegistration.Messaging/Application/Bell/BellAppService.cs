using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Application.Notices;

namespace TeacherRegistration.Messaging.Application.Bell;

/// <summary>提醒: what waits for the signed-in user, whatever page is open.</summary>
internal sealed class BellAppService(NoticeBoard notices, OpenAnswers answers, IApplicationHeads applications, ICurrentUser user, ICurrentTenant tenant)
{
    public async Task<BellView> GetAsync()
    {
        var unread = (await notices.ListAsync()).Where(notice => !notice.IsRead).ToList();
        return new BellView(unread, await FindAnsweredAsync());
    }

    /// <summary>Those of the user's own cases whose applicant has answered, who has waited longest first.</summary>
    private async Task<IReadOnlyList<(ApplicationHead Application, DateTime AnsweredAt)>> FindAnsweredAsync()
    {
        if (tenant.Id is null || !user.Has(ApplicationsPermissions.View))
        {
            return [];
        }

        var waiting = await answers.FindWaitingAsync();
        var found = waiting.Count == 0 ? [] : await applications.FindAsync(waiting.Keys.ToList());
        return [.. found.Select(application => (application, waiting[application.Id])).OrderBy(row => row.Item2)];
    }
}

/// <summary>What waits.</summary>
internal sealed record BellView(IReadOnlyList<NoticeItem> Notices, IReadOnlyList<(ApplicationHead Application, DateTime AnsweredAt)> Answered)
{
    public int Count => Notices.Count + Answered.Count;
}
