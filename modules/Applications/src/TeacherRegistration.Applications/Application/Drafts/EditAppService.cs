using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>修改 and 撤回 of an application by its applicant, as long as it awaits confirmation.</summary>
internal sealed class EditAppService(
    OwnCases cases, DraftStore drafts, CarriedData carried, CaseReader reader, IRepository<PersonApplication> filed, AuditScope audit)
{
    /// <summary>What is filed, as the record that is edited; null where an edit of this version goes on. Outside a transaction.</summary>
    /// <exception cref="BusinessRuleException">404, 409 as of <see cref="OwnCases"/>.</exception>
    public async Task<PersonalFile?> PrepareAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        var application = await cases.GetForEditingAsync(id, version);
        return await drafts.FindAsync(id) is { } draft && draft.BaseVersion == version
            ? null
            : await carried.CopyAsync(reader.Open(application), application.TenantId, cancellationToken);
    }

    /// <summary>Begins the edit.</summary>
    public async Task StartAsync(Guid id, long version, PersonalFile? file, CancellationToken cancellationToken)
    {
        var application = await cases.GetForEditingAsync(id, version);
        if (file is null)
        {
            return;
        }

        await drafts.WriteAsync(id, file);
        var opened = reader.Open(application);
        if (await drafts.FindAsync(id) is { } former)
        {
            // Somebody has changed the application since: what stands now is edited.
            former.Restart(opened, file.Certificates[0].Id, drafts.Now);
            return;
        }

        var year = (await filed.GetAsync(id, cancellationToken)).PlanYear;
        drafts.Add(ApplicationDraft.Edit(drafts.OwnId, application.TenantId, year, opened, file.Certificates[0].Id, drafts.Now));
    }

    /// <summary>撤回: the application counts no more, and the person may file again.</summary>
    public async Task WithdrawAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        var application = await cases.GetForEditingAsync(id, version);
        application.Withdraw();
        (await filed.GetAsync(id, cancellationToken)).End();
        if (await drafts.FindAsync(id) is { } draft)
        {
            await drafts.RemoveAsync(draft);
        }
    }
}
