using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>The text that a point confirms longer, as it stands when it is sent.</summary>
internal sealed class ConfirmationSms(
    IRepository<OnlineApplication> applications, CaseReader reader, IPlanIntegrationService plans, IAgencyDirectory agencies, TimeProvider timeProvider)
{
    /// <summary>Null: the applicant need not come any more, the end is another or over, or the number cannot be sent to.</summary>
    public async Task<SmsRequest?> ComposeAsync(WindowNews news, CancellationToken cancellationToken)
    {
        var application = await applications.Query()
            .FirstOrDefaultAsync(row => row.Id == news.SubjectId && row.ApplicationPlanId == news.ApplicationPlanId && WindowExtensions.Unfinished.Contains(row.Status), cancellationToken);
        if (application is null
            || (await plans.GetConfirmationWindowsAsync(news.ApplicationPlanId, cancellationToken)).OfPoint(application.PointId) is not { } window
            || window.End != news.End
            || window.IsAfter(timeProvider.GetUtcNow().UtcDateTime))
        {
            return null;
        }

        var opened = reader.Open(application);
        if (!MobileNumber.IsValid(opened.Phone))
        {
            return null;
        }

        var point = (await agencies.GetPointsAsync(cancellationToken)).Single(row => row.Id == opened.PointId);
        var values = new Dictionary<string, string> { ["name"] = opened.Name, ["point"] = point.Name, ["deadline"] = BeijingTime.Format(window.End)[..16] };
        return new SmsRequest(opened.Phone, news.Template, values) { AgencyId = application.TenantId };
    }
}
