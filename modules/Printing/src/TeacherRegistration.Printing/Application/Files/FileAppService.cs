using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>What an agency or the platform publishes for download. Each works on its own files only; another's is not there.</summary>
internal sealed class FileAppService(
    IRepository<AgencyFile> agencyFiles,
    IRepository<PlatformFile> platformFiles,
    FileStore store,
    ICurrentTenant tenant,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    /// <summary>More than anybody looks through; the page shows them all.</summary>
    public const int MaximumFiles = 200;

    /// <summary>Checks and stores a new file, before the transaction; nothing is stored for a form that is refused anyway.</summary>
    public async Task<FileContent> KeepAsync(FileInput input, string name, byte[] bytes)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        input.ToDetails();
        await DemandRoomAsync();
        return await store.KeepAsync(name, bytes);
    }

    /// <summary>The same for one that takes the place of another, in the version of the form.</summary>
    public async Task<FileContent> KeepAsync(Guid id, long version, FileInput input, string name, byte[] bytes)
    {
        await GetAsync(id, version);
        input.ToDetails();
        return await store.KeepAsync(name, bytes);
    }

    public async Task<Guid> PublishAsync(FileInput input, FileContent content)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        await DemandRoomAsync();
        var id = Guid.CreateVersion7();
        audit.About(nameof(PublishedFile), id);
        if (tenant.Id is null)
        {
            platformFiles.Add(new PlatformFile(id, input.ToDetails(), content, clock.UtcNow));
        }
        else
        {
            agencyFiles.Add(new AgencyFile(id, input.ToDetails(), content, clock.UtcNow));
        }

        return id;
    }

    /// <param name="id">The file.</param>
    /// <param name="version">As the form had it.</param>
    /// <param name="input">What is said about it.</param>
    /// <param name="replacement">A newer file in its place; null keeps the one that is there.</param>
    public async Task ChangeAsync(Guid id, long version, FileInput input, FileContent? replacement)
    {
        var file = await GetAsync(id, version);
        file.Describe(input.ToDetails());
        if (replacement is not null)
        {
            file.Replace(replacement, clock.UtcNow);
        }
    }

    public async Task WithdrawAsync(Guid id, long version) => (await GetAsync(id, version)).Withdraw(clock.UtcNow);

    public async Task RestoreAsync(Guid id, long version)
    {
        var file = await GetAsync(id, version);
        await DemandRoomAsync();
        file.Restore();
    }

    /// <summary>Deletes a withdrawn file for good; its bytes go in a night to come (<see cref="FileCleanupJob"/>).</summary>
    public async Task DeleteAsync(Guid id, long version)
    {
        var file = await GetAsync(id, version);
        file.DemandDeletable();
        if (file is AgencyFile agencys)
        {
            agencyFiles.Remove(agencys);
        }
        else
        {
            platformFiles.Remove((PlatformFile)file);
        }
    }

    private async Task DemandRoomAsync()
    {
        var count = tenant.Id is null
            ? await platformFiles.Query().CountAsync(file => file.WithdrawnAt == null)
            : await agencyFiles.Query().CountAsync(file => file.WithdrawnAt == null);
        if (count >= MaximumFiles)
        {
            throw new BusinessRuleException(PrintingErrorCodes.TooManyFiles, RuleViolationKind.Conflict, MaximumFiles);
        }
    }

    private async Task<PublishedFile> GetAsync(Guid id, long version)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        audit.About(nameof(PublishedFile), id);
        return tenant.Id is null ? await platformFiles.GetAsync(id, version) : await agencyFiles.GetAsync(id, version);
    }
}
