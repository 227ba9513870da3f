using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>
/// Schedules a text for each draft or application that a later end concerns, portion by portion. A portion and how far it came commit
/// together: however often the job is done, each gets one.
/// </summary>
internal sealed class WindowExtensionTexts(
    IRepository<WindowExtension> extensions,
    IRepository<ApplicationDraft> drafts,
    IRepository<OnlineApplication> applications,
    ICurrentTenant agency,
    IBackgroundJobManager jobs,
    IUnitOfWork unitOfWork)
{
    /// <summary>Few, as nobody else schedules a job while a portion is being committed.</summary>
    public const int AtOnce = 100;

    public async Task RunAsync(Guid extensionId, CancellationToken cancellationToken)
    {
        while (await unitOfWork.RunUnrecordedAsync(() => TellSomeAsync(extensionId, cancellationToken), cancellationToken))
        {
            // The next ones.
        }
    }

    /// <summary>Whether there may be more.</summary>
    private async Task<bool> TellSomeAsync(Guid extensionId, CancellationToken cancellationToken)
    {
        if (await extensions.FindAsync(extensionId, cancellationToken) is not { } extension)
        {
            return false;
        }

        var subjects = await Concerned(extension).Order().Take(AtOnce).ToListAsync(cancellationToken);
        var template = extension.IsOfFiling ? SmsTemplates.FilingExtended : SmsTemplates.ConfirmationExtended;
        foreach (var subject in subjects)
        {
            jobs.Enqueue<WindowSmsJob>(WindowSmsJob.Data(agency.Id!.Value, agency.ProvinceId!.Value, new WindowNews(template, extension.ApplicationPlanId, subject, extension.End)));
        }

        if (subjects.Count < AtOnce)
        {
            extensions.Remove(extension);
            return false;
        }

        extension.Tell(subjects[^1]);
        return true;
    }

    private IQueryable<Guid> Concerned(WindowExtension extension) => extension.IsOfFiling
        ? drafts.Query()
            .Where(draft => draft.ApplicationPlanId == extension.ApplicationPlanId && draft.BaseVersion == null && draft.Id > extension.LastTold)
            .Select(draft => draft.Id)
        : applications.Query()
            .Where(row => row.ApplicationPlanId == extension.ApplicationPlanId && extension.PointIds.Contains(row.PointId)
                && WindowExtensions.Unfinished.Contains(row.Status) && row.Id > extension.LastTold)
            .Select(row => row.Id);
}
