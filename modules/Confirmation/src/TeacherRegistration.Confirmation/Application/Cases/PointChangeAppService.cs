using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Localization;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>更换确认点: to another point of the same agency and 网报计划 that has not ended (rules 37–44).</summary>
internal sealed class PointChangeAppService(
    IApplicationIntegrationService applications,
    IPointOffers offers,
    IApplicationCounts counts,
    IAgencyDirectory agencies,
    IMessageIntegrationService messages,
    CaseWindow caseWindow,
    IRequestClock clock)
{
    /// <summary>The case and all the points it could be at, the ended ones too: these are shown and cannot be chosen (rule 39).</summary>
    public async Task<PointChoices> GetAsync(Guid id)
    {
        var opened = await applications.GetCaseAsync(id);
        var (window, needsReason) = await caseWindow.FindAsync(opened);
        var points = (await agencies.GetPointsAsync()).Where(point => point.Id != opened.PointId && point.IsOpen).ToDictionary(point => point.Id);
        var filed = await counts.CountByPointAsync([opened.ApplicationPlanId]);
        var arranged = await offers.GetAsync(opened.ApplicationPlanId, PersonOf(opened));
        return new PointChoices(
            opened,
            [
                .. arranged.Where(offer => points.ContainsKey(offer.PointId))
                    .OrderBy(offer => offer.Window.IsAfter(clock.UtcNow)).ThenBy(offer => points[offer.PointId].Code)
                    .Select(offer => new PointChoice(
                        points[offer.PointId], offer, filed.GetValueOrDefault((opened.ApplicationPlanId, offer.PointId)).Live, offer.Window.IsAfter(clock.UtcNow))),
            ],
            window?.Contains(clock.UtcNow) == true,
            needsReason);
    }

    public async Task ChangeAsync(CaseKey key, Guid pointId)
    {
        var opened = await caseWindow.OpenAsync(key);
        var offer = (await offers.GetAsync(opened.ApplicationPlanId, PersonOf(opened))).FirstOrDefault(row => row.PointId == pointId)
            ?? throw new BusinessRuleException(ConfirmationErrorCodes.PointNotArranged) { Field = "PointId" };
        if (offer.Window.IsAfter(clock.UtcNow))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.PointEnded, RuleViolationKind.Conflict) { Field = "PointId" };
        }

        var points = await agencies.GetPointsAsync();
        var target = points.FirstOrDefault(point => point.Id == pointId && point.IsOpen)
            ?? throw new BusinessRuleException(ConfirmationErrorCodes.PointClosed, RuleViolationKind.Conflict) { Field = "PointId" };
        applications.ChangePoint(key.Id, key.Version, pointId);
        await messages.SendAsync(opened.Id, MovedNotice(opened, points.Single(point => point.Id == opened.PointId), target, offer.Window));
    }

    private static string MovedNotice(ApplicationCase opened, PointSummary from, PointSummary to, TimeWindow window) =>
        NoticeTexts.Moved(opened.Name, opened.ApplicationNumber, from.Name, to.Name)
        + NoticeTexts.NewPlace(to.Address, to.Phone, BeijingTime.Format(window.Start)[..16], BeijingTime.Format(window.End)[..16]);

    private static PersonToConfirm PersonOf(ApplicationCase opened) => new(opened.Employment.School, opened.Employment.Stage, opened.Kind);
}
