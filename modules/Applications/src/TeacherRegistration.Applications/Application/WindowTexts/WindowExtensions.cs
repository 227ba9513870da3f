using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Applications.Application.WindowTexts;

internal sealed class WindowExtensions(
    IRepository<WindowExtension> extensions,
    IRepository<ApplicationDraft> drafts,
    IRepository<StatusCount> counts,
    IBackgroundJobManager jobs,
    ISettingProvider settings,
    ICurrentTenant agency) : IWindowExtensions
{
    /// <summary>Those who have still to come to their point, or to come again.</summary>
    public static readonly IReadOnlyList<ConfirmationStatus> Unfinished = [ConfirmationStatus.PendingConfirmation, ConfirmationStatus.MaterialsIncomplete];

    public void AnnounceFiling(Guid applicationPlanId, DateTime newEnd) => Announce(applicationPlanId, [], newEnd);

    public void AnnounceConfirmation(Guid applicationPlanId, IReadOnlyList<Guid> pointIds, DateTime newEnd) => Announce(applicationPlanId, pointIds, newEnd);

    public async Task<int?> CountFilingAsync(Guid applicationPlanId, CancellationToken cancellationToken) => await SendsAsync(cancellationToken)
        ? await drafts.Query().CountAsync(draft => draft.ApplicationPlanId == applicationPlanId && draft.BaseVersion == null, cancellationToken)
        : null;

    public async Task<int?> CountConfirmationAsync(Guid applicationPlanId, IReadOnlyCollection<Guid> pointIds, CancellationToken cancellationToken) => await SendsAsync(cancellationToken)
        ? await counts.Query().Where(row => row.ApplicationPlanId == applicationPlanId && pointIds.Contains(row.Id) && Unfinished.Contains(row.Status)).SumAsync(row => row.Count, cancellationToken)
        : null;

    private void Announce(Guid applicationPlanId, IReadOnlyList<Guid> pointIds, DateTime newEnd)
    {
        var extension = new WindowExtension(Guid.CreateVersion7(), applicationPlanId, pointIds, newEnd);
        extensions.Add(extension);
        jobs.Enqueue<WindowExtensionJob>(WindowExtensionJob.Data(agency, extension.Id));
    }

    private Task<bool> SendsAsync(CancellationToken cancellationToken) => settings.GetAsync<bool>(FrameworkSettings.SmsNotices, cancellationToken);
}
