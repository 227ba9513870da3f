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
    /// <summary>The data of the person's newest application, with whatever agency, for what the centre has not; null where nothing was filed. Copies photos; outside a transaction.</summary>
    public async Task<PersonalFile?> FindNewestAsync(PersonalFile centre, CancellationToken cancellationToken)
    {
        if (await own.GetAllAsync(cancellationToken) is not [var newest, ..])
        {
            return null;
        }

        await using var scope = services.CreateTenantScope(newest.AgencyId, newest.ProvinceId);
        var application = await scope.ServiceProvider.GetRequiredService<IRepository<OnlineApplication>>().Query()
            .FirstAsync(row => row.Id == newest.Id && row.PersonId == user.PersonId, cancellationToken);
        var opened = scope.ServiceProvider.GetRequiredService<CaseReader>().Open(application);
        return EnteredIn(opened) with
        {
            Certificates = centre.Certificates.Count > 0 ? [] : [await CertificateOfAsync(opened, newest.AgencyId, cancellationToken)],
            PortraitId = centre.PortraitId is not null ? null : await photos.TakeAsync(PhotoKind.Portrait, newest.AgencyId, opened.Id, user.Id, cancellationToken),
        };
    }

    /// <summary>The data of the case, to be edited. Copies its photos; outside a transaction.</summary>
    public async Task<PersonalFile> CopyAsync(ApplicationCase opened, Guid agencyId, CancellationToken cancellationToken) => EnteredIn(opened) with
    {
        Certificates = [await CertificateOfAsync(opened, agencyId, cancellationToken) with { IsFiled = true }],
        PortraitId = await photos.TakeAsync(PhotoKind.Portrait, agencyId, opened.Id, user.Id, cancellationToken),
    };

    private static PersonalFile EnteredIn(ApplicationCase opened) => new()
    {
        Person = opened.Person,
        Address = opened.Address,
        Employment = opened.Employment,
        Assessment = opened.Assessment,
        WorkHistory = opened.WorkHistory,
    };

    private async Task<HeldCertificate> CertificateOfAsync(ApplicationCase opened, Guid agencyId, CancellationToken cancellationToken) => new(
        Guid.CreateVersion7(),
        opened.Certificate,
        await photos.TakeAsync(PhotoKind.Certificate, agencyId, opened.Id, user.Id, cancellationToken),
        await photos.TakeAsync(PhotoKind.Sticker, agencyId, opened.Id, user.Id, cancellationToken));
}
