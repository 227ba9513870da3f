using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>资料下载: the files of the platform and of the own agency that are in force and for the current user.</summary>
internal sealed class DownloadAppService(
    IRepository<AgencyFile> agencyFiles,
    IRepository<PlatformFile> platformFiles,
    FileStore store,
    ICurrentTenant tenant,
    ICurrentUser user,
    IRequestClock clock,
    IUnitOfWork unitOfWork)
{
    /// <summary>By category, the platform's first, then the newest first.</summary>
    public async Task<IReadOnlyList<DownloadItem>> ListAsync()
    {
        user.Demand(PrintingPermissions.Download);
        var platforms = await ReadAsync(Shown(platformFiles.Query()));
        var agencys = await ReadAsync(Shown(agencyFiles.Query()));
        return [.. platforms.Select(item => item with { IsOfPlatform = true }).Concat(agencys).OrderBy(item => item.Category)];
    }

    /// <summary>One file; the publisher opens the own ones also when they are not shown.</summary>
    /// <exception cref="BusinessRuleException">404: not there, not known to be clean, not in force, or not for the user.</exception>
    public async Task<OpenedFile> OpenAsync(Guid id)
    {
        user.Demand(PrintingPermissions.Download);
        var file = await FindAsync(id) ?? throw BusinessRuleException.NotFound();
        var bytes = await store.FindAsync(file) ?? throw new InvalidOperationException($"The bytes of the published file {id} are not in the blob store.");
        return new OpenedFile(file.FileName, file.ContentType, bytes);
    }

    /// <summary>Counts a download of an opened file. Not part of an audit record: these files are for everybody they are shown to.</summary>
    public async Task CountAsync(Guid id)
    {
        try
        {
            await unitOfWork.RunUnrecordedAsync(async () =>
                await agencyFiles.Query().Where(file => file.Id == id).ExecuteUpdateAsync(file => file.SetProperty(it => it.Downloads, it => it.Downloads + 1))
                + await platformFiles.Query().Where(file => file.Id == id).ExecuteUpdateAsync(file => file.SetProperty(it => it.Downloads, it => it.Downloads + 1)));
        }
        catch (DatabaseBusyException)
        {
            // One download that is not counted is better than one that fails.
        }
    }

    private async Task<PublishedFile?> FindAsync(Guid id)
    {
        var manages = user.Has(PrintingPermissions.ManageDownloads);
        var agencys = manages ? store.Clean(agencyFiles.Query()) : Shown(agencyFiles.Query());
        var platforms = manages && tenant.Id is null ? store.Clean(platformFiles.Query()) : Shown(platformFiles.Query());
        return (PublishedFile?)await agencys.FirstOrDefaultAsync(file => file.Id == id) ?? await platforms.FirstOrDefaultAsync(file => file.Id == id);
    }

    private IQueryable<T> Shown<T>(IQueryable<T> files)
        where T : PublishedFile
    {
        var today = BeijingTime.DateOf(clock.UtcNow);
        var audience = user.PointId is null ? FileAudience.RegistrationUsers : FileAudience.ConfirmationUsers;
        return store.Clean(files).Where(file => file.WithdrawnAt == null
            && (file.ValidFrom == null || file.ValidFrom <= today)
            && (file.ValidUntil == null || file.ValidUntil >= today)
            && (file.Audience == FileAudience.Everybody || file.Audience == audience));
    }

    private static Task<List<DownloadItem>> ReadAsync<T>(IQueryable<T> files)
        where T : PublishedFile => files
        .OrderByDescending(file => file.PublishedAt)
        .Take(FileAppService.MaximumFiles)
        .Select(file => new DownloadItem(file.Id, file.Title, file.Category, file.FileName, file.Size, file.PublishedAt, file.Downloads))
        .ToListAsync();
}
