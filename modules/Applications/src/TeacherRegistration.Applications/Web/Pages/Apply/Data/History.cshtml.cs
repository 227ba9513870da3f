using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.Drafts.Checks;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>工作简历: the rows that are there, and empty ones for more.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class HistoryModel(PersonalRecordAppService service, FormPost post) : RecordPageModel(service, post)
{
    private const int EmptyRows = 3;

    [BindProperty]
    public IList<WorkHistoryInput?> Rows { get; set; } = [];

    public Task<IActionResult> OnPostAsync() => SaveAsync(() => Service.WriteHistoryAsync(Id, Version, [.. Rows]));

    protected override void FillIn()
    {
        IEnumerable<WorkHistoryInput?> rows = Record.File.WorkHistory.Select(WorkHistoryInput.Of).Concat(Enumerable.Range(0, EmptyRows).Select(_ => new WorkHistoryInput()));
        Rows = [.. rows.Take(WorkHistoryCheck.MaximumRows)];
    }
}
