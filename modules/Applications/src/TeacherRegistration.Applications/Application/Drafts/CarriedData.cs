using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>What stands in an application, as its applicant enters it: the last values, where the personal centre is empty, or those to be edited.</summary>
internal sealed class CarriedData(IOwnApplications own, IServiceProvider services, ApplicantPhotos photos, ICurrentUser user)
{
    /// <summary>The data of the person's newest application, with whatever agency; null where nothing was filed. Copies its photos to the account; outside a transaction.</summary>
    public async Task<PersonalFile?> FindNewestAsync(CancellationToken cancellationToken)
    {
        if (await own.GetAllAsync(cancellationToken) is not [var newest, ..])
        {
            return null;
        }

        await using var scope = services.CreateTenantScope(newest.AgencyId, newest.ProvinceId);
        var application = await scope.ServiceProvider.GetRequiredService<IRepository<OnlineApplication>>().Query()
            .FirstAsync(row => row.Id == newest.Id && row.PersonId == user.PersonId, cancellationToken);
        var opened = scope.ServiceProvider.GetRequiredService<CaseReader>().Open(application);
        return await CopyAsync(opened, newest.AgencyId, user.Id, cancellationToken);
    }

    /// <summary>The data of the case as a record of the id, its certificate under its own id; copies the photos there. Outside a transaction.</summary>
    public async Task<PersonalFile> CopyAsync(ApplicationCase opened, Guid agencyId, Guid recordId, CancellationToken cancellationToken) => new()
    {
        Person = opened.Person,
        Address = opened.Address,
        Certificates =
        [
            new HeldCertificate(
                opened.Id,
                opened.Certificate,
                await photos.TakeAsync(PhotoKind.Certificate, agencyId, opened.Id, user.Id, opened.Id, cancellationToken),
                await photos.TakeAsync(PhotoKind.Sticker, agencyId, opened.Id, user.Id, opened.Id, cancellationToken)),
        ],
        Employment = opened.Employment,
        Assessment = opened.Assessment,
        WorkHistory = opened.WorkHistory,
        HasPortrait = await photos.TakeAsync(PhotoKind.Portrait, agencyId, opened.Id, user.Id, recordId, cancellationToken),
    };
}
