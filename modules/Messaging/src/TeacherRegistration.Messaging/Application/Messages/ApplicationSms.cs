using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Messaging.Localization;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>The text message about an application, as it stands when it is sent: what was undone meanwhile is not told.</summary>
internal sealed class ApplicationSms(
    IApplicationIntegrationService applications, IShortfallReader shortfalls, IPlanIntegrationService plans, IAgencyDirectory agencies, CurrentUser user, TimeProvider timeProvider,
    IStringLocalizer<MessagingResource> words)
{
    /// <summary>Gateways take no long values in their templates; the 留言 names all of it.</summary>
    private const int MaximumItemsLength = 34;

    private static readonly HashSet<string> Permissions = [ApplicationsPermissions.View];

    /// <summary>Null: the application is not in the state the template tells of, or its number cannot be sent to.</summary>
    public async Task<SmsRequest?> ComposeAsync(Guid applicationId, string template, CancellationToken cancellationToken)
    {
        // Texts are Chinese, whatever language the machine speaks.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        // A job is nobody: it reads what the agency's own staff may.
        user.SignIn(new UserIdentity(Guid.Empty, "", "", "", null, Permissions));
        var opened = await FindAsync(applicationId, cancellationToken);
        if (opened is null || !MobileNumber.IsValid(opened.Phone) || opened.Status.ToString() != template)
        {
            return null;
        }

        var agency = await agencies.GetCurrentAsync(cancellationToken);
        return await FillAsync(opened, agency, cancellationToken) is { } values ? new SmsRequest(opened.Phone, template, values) { AgencyId = agency.Id } : null;
    }

    private async Task<ApplicationCase?> FindAsync(Guid applicationId, CancellationToken cancellationToken)
    {
        try
        {
            return await applications.GetCaseAsync(applicationId, cancellationToken);
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.NotFound)
        {
            return null;
        }
    }

    private async Task<Dictionary<string, string>?> FillAsync(ApplicationCase opened, AgencySummary agency, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string> { ["name"] = opened.Name, ["agency"] = agency.ShortName };
        if (opened.Status != ConfirmationStatus.MaterialsIncomplete)
        {
            return values;
        }

        var asked = (await shortfalls.GetAsync(opened.Id, cancellationToken)).Where(item => item.IsProofMissing).ToList();
        // Where nothing can be brought any more, the 留言 says whom to ask.
        if (asked.Count == 0 || (await plans.GetConfirmationWindowsAsync(opened.ApplicationPlanId, cancellationToken)).OfPoint(opened.PointId) is not { } window || window.IsAfter(timeProvider.GetUtcNow().UtcDateTime))
        {
            return null;
        }

        values["items"] = Shorten(string.Join(words["SmsItemsBetween"], asked.Select(item => item.Year is { } year ? words["SmsItemOfYear", year, item.Evidence] : item.Evidence)));
        values["point"] = (await agencies.GetPointsAsync(cancellationToken)).Single(row => row.Id == opened.PointId).Name;
        values["deadline"] = BeijingTime.Format(window.End)[..16];
        return values;
    }

    private string Shorten(string items) => items.EnumerateRunes().Count() <= MaximumItemsLength
        ? items
        : words["SmsItemsMore", string.Concat(items.EnumerateRunes().Take(MaximumItemsLength))];
}
