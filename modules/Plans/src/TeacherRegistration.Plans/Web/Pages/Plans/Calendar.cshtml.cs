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
using TeacherRegistration.Plans.Localization;

namespace TeacherRegistration.Plans.Web.Pages.Plans;

/// <summary>The windows of a plan for people's own calendars (RFC 5545). The ids stay, so that a file taken later replaces what changed.</summary>
[RequirePermission(PlansPermissions.View)]
internal sealed class CalendarModel(RegistrationPlanAppService service, IRequestClock clock, IStringLocalizer<PlansResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var plan = await service.GetAsync(id);
        var calendar = new Calendar();
        foreach (var (row, index) in PlanTimeline.Of(plan, clock.UtcNow).Rows.Select((row, index) => (row, index)))
        {
            var title = row.NameKey is { } key ? texts[key] : texts["InAllOf", string.Join(texts["Comma"], row.Names), row.Count];
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{id:N}-{row.Kind}-{index}",
                DtStamp = new CalDateTime(clock.UtcNow, CalDateTime.UtcTzId),
                Summary = $"{plan.Name} · {title}",
                DtStart = new CalDateTime(row.Window.Start, CalDateTime.UtcTzId),
                DtEnd = new CalDateTime(row.Window.End, CalDateTime.UtcTzId),
            });
        }

        return File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!), "text/calendar", $"plan-{plan.Phases[0].Window.Start:yyyy}.ics");
    }
}
