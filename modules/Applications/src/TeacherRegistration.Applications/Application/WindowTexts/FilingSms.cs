using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>The texts that people can file now, or longer than they knew, as it stands when they are sent.</summary>
internal sealed class FilingSms(IRepository<ApplicationDraft> drafts, IOpenFilings filings, IAgencyDirectory agencies, IApplicantContacts contacts, TimeProvider timeProvider)
{
    /// <summary>Null: nobody files now, the end is another, the draft was submitted or given up, or its number cannot be sent to.</summary>
    public async Task<SmsRequest?> ComposeAsync(WindowNews news, CancellationToken cancellationToken)
    {
        var agency = await agencies.GetCurrentAsync(cancellationToken);
        var filing = await filings.FindAsync(news.ApplicationPlanId, cancellationToken);
        if (!agency.TakesApplications || filing is null || !filing.Window.Contains(timeProvider.GetUtcNow().UtcDateTime) || (news.End ?? filing.Window.End) != filing.Window.End)
        {
            return null;
        }

        var accountId = news.Template == SmsTemplates.FilingOpens ? news.SubjectId : await FindAccountAsync(news.SubjectId, cancellationToken);
        if (accountId is not { } id || await contacts.FindAsync(id, cancellationToken) is not { } contact || !MobileNumber.IsValid(contact.Phone))
        {
            return null;
        }

        var values = new Dictionary<string, string> { ["name"] = contact.Name, ["agency"] = agency.ShortName, ["deadline"] = BeijingTime.Format(filing.Window.End)[..16] };
        return new SmsRequest(contact.Phone, news.Template, values) { AgencyId = agency.Id };
    }

    private Task<Guid?> FindAccountAsync(Guid draftId, CancellationToken cancellationToken) => drafts.Query()
        .Where(draft => draft.Id == draftId && draft.BaseVersion == null)
        .Select(draft => (Guid?)draft.AccountId)
        .FirstOrDefaultAsync(cancellationToken);
}
