using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>What a publisher sees of the own files, in whatever state they are.</summary>
internal sealed class FileListAppService(IRepository<AgencyFile> agencyFiles, IRepository<PlatformFile> platformFiles, ICurrentTenant tenant, ICurrentUser user)
{
    private const int PageSize = 20;
    private const int MaximumPage = 10_000;

    public Task<FilePage> ListAsync(int number)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        return tenant.Id is null ? ReadAsync(platformFiles.Query(), number) : ReadAsync(agencyFiles.Query(), number);
    }

    public async Task<PublishedFile> GetAsync(Guid id)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        PublishedFile? file = tenant.Id is null
            ? await platformFiles.Query().FirstOrDefaultAsync(row => row.Id == id)
            : await agencyFiles.Query().FirstOrDefaultAsync(row => row.Id == id);
        return file ?? throw BusinessRuleException.NotFound();
    }

    private static async Task<FilePage> ReadAsync<T>(IQueryable<T> files, int number)
        where T : PublishedFile
    {
        var page = Math.Clamp(number, 1, MaximumPage);
        var rows = await files
            .OrderByDescending(file => file.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .Select(file => new FileRow(
                file.Id, file.Title, file.Category, file.Audience, file.ValidFrom, file.ValidUntil, file.WithdrawnAt, file.Downloads, file.PublishedAt))
            .ToListAsync();
        return new FilePage([.. rows.Take(PageSize)], page, rows.Count > PageSize);
    }
}
