using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application.Holidays;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Holidays;

/// <summary>节假日 of one year, this one to begin with.</summary>
[RequirePermission(PlansPermissions.HolidaysManage)]
internal sealed class IndexModel(HolidayAppService service, FormPost post, IRequestClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public HolidayInput Input { get; set; } = new();

    /// <summary>Whether the province has written the list.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>Whether there is any list of the year.</summary>
    public bool IsKnown { get; private set; }

    public bool Saved { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        Year = Year is 0 ? BeijingTime.FromUtc(clock.UtcNow).Year : Math.Clamp(Year, Domain.YearPlan.FirstYear, Domain.YearPlan.LastYear);
        var year = await LoadAsync();
        (Version, Input, Saved) = (year.Version, HolidayInput.Of(year.Holidays), done == "Kept");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input = Input.Compact();
        return !ModelState.IsValid
            ? await FormPost.InvalidAsync(this, LoadAsync)
            : await post.RunAsync(
                this,
                async () =>
                {
                    await service.WriteAsync(Year, Version, Input);
                    return $"/plans/holidays?year={Year}&done=Kept";
                },
                LoadAsync);
    }

    private async Task<HolidayYear> LoadAsync()
    {
        var year = await service.GetAsync(Year);
        (IsOwn, IsKnown) = (year.IsOwn, year.Holidays.Count > 0);
        return year;
    }
}
