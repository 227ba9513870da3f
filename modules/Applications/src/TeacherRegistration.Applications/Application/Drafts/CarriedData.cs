using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>What stands in an application, as its applicant enters it: the last values, where the personal centre is empty, or those to be edited.</summary>
internal sealed class CarriedData(IOwnApplications own, IServiceProvider services, IBlobStore blobs, ICurrentUser user)
{
    /// <summary>The data of the person's newest application, with whatever agency; null where nothing was filed. Copies the photos to the personal centre; outside a transaction.</summary>
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
        return await CopyAsync(opened, newest.AgencyId, user.Id, Guid.CreateVersion7(), cancellationToken);
    }

    /// <summary>The data of the case as a record of the id; copies its photos there. Outside a transaction.</summary>
    public async Task<PersonalFile> CopyAsync(ApplicationCase opened, Guid agencyId, Guid recordId, Guid certificateId, CancellationToken cancellationToken)
    {
        var certificate = new HeldCertificate(
            certificateId,
            opened.Certificate,
            await CopyAsync(PhotoKind.Certificate, agencyId, opened.Id, certificateId, cancellationToken),
            await CopyAsync(PhotoKind.Sticker, agencyId, opened.Id, certificateId, cancellationToken));
        return new PersonalFile
        {
            Person = opened.Person,
            Address = opened.Address,
            Certificates = [certificate],
            Employment = opened.Employment,
            Assessment = opened.Assessment,
            WorkHistory = opened.WorkHistory,
            HasPortrait = await CopyAsync(PhotoKind.Portrait, agencyId, opened.Id, recordId, cancellationToken),
        };
    }

    private async Task<bool> CopyAsync(PhotoKind kind, Guid agencyId, Guid applicationId, Guid id, CancellationToken cancellationToken)
    {
        if (await blobs.FindAsync(kind.Container(), agencyId, applicationId, cancellationToken) is not { } jpeg)
        {
            return false;
        }

        await blobs.SaveAsync(kind.Container(), Guid.Empty, id, jpeg, cancellationToken);
        return true;
    }
}
