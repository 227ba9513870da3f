using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Localization;

namespace TeacherRegistration.Plans.Web.Pages.Plans;

/// <summary>
/// The windows of a plan for people's own calendars (RFC 5545): for a user of a point its own, for others all. An event keeps its id, so that
/// a file taken later replaces what changed.
/// </summary>
[RequirePermission(PlansPermissions.View)]
internal sealed class CalendarModel(RegistrationPlanAppService service, ICurrentUser user, IRequestClock clock, IStringLocalizer<PlansResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var plan = await service.GetAsync(id);
        var calendar = new Calendar();
        calendar.Events.AddRange(plan.Phases.Select(phase => Make(plan, $"{id:N}-{phase.NameKey}", texts[phase.NameKey], phase.Window)));
        calendar.Events.AddRange(plan.ApplicationPlans.Select(filing => Make(plan, $"{filing.Id:N}", $"{texts["FilingTime"]} {filing.Name}", filing.Window)));
        calendar.Events.AddRange(plan.Points
            .Where(group => user.PointId is null || group.IsOwn)
            .Select(group => Make(plan, $"{group.ApplicationPlanId:N}-{group.FirstPointId:N}", $"{texts["ConfirmTime"]} {NamesOf(group)}", group.Window)));
        return File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!), "text/calendar", $"plan-{plan.Phases[0].Window.Start:yyyy}.ics");
    }

    private CalendarEvent Make(RegistrationPlanDetailsDto plan, string id, string title, TimeWindow window) => new()
    {
        Uid = id,
        DtStamp = new CalDateTime(clock.UtcNow, CalDateTime.UtcTzId),
        Summary = $"{plan.Name} · {title}",
        DtStart = new CalDateTime(window.Start, CalDateTime.UtcTzId),
        DtEnd = new CalDateTime(window.End, CalDateTime.UtcTzId),
        Status = plan.State == PlanState.Terminated ? EventStatus.Cancelled : EventStatus.Confirmed,
    };

    private string NamesOf(PointGroup group)
    {
        // To its own user a point is the own one, whoever else confirms in the same window.
        var (names, count) = user.PointId is null ? (group.Names, group.Count) : ([group.Names[0]], 1);
        var named = string.Join(texts["Comma"], names);
        return count > names.Count ? texts["InAllOf", named, count] : named;
    }
}
