using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Application.People;

internal sealed class PersonDirectory(
    IRepository<Person> people,
    IRepository<PersonApplication> filed,
    IRepository<ApplicationDraft> drafts,
    IColumnCipher cipher,
    IServiceProvider services,
    IOptions<ApplicationsOptions> options,
    IRequestClock clock) : IPersonDirectory
{
    public string CheckName(string name)
    {
        var clean = PersonName.Normalize(PlainText.Clean(name, "Name"));
        return PersonName.FindFault(clean) is { } fault ? throw new BusinessRuleException(fault) { Field = "Name" } : clean;
    }

    public string CheckIdNumber(string idNumber)
    {
        var clean = PlainText.Clean(idNumber, "IdNumber").ToUpperInvariant();
        var today = BeijingTime.DateOf(clock.UtcNow);
        return ResidentId.FindFault(clean, today, options.Value.AcceptsDemoNumbers) is { } fault ? throw new BusinessRuleException(fault) { Field = "IdNumber" } : clean;
    }

    public async Task<Guid?> FindAsync(string idNumber, string phone, CancellationToken cancellationToken)
    {
        var hash = BlindIndexes.OfIdNumber(cipher, idNumber);
        var newest = await people.Query().Where(row => row.IdHash == hash)
            .Join(filed.Query(), person => person.Id, application => application.PersonId, (_, application) => application)
            .OrderByDescending(row => row.PlanYear).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return newest is not null && await CarriesAsync(newest, BlindIndexes.OfPhone(cipher, phone), cancellationToken) ? newest.PersonId : null;
    }

    public Task ForgetEnteredAsync(Guid accountId, CancellationToken cancellationToken) =>
        services.GetRequiredService<EnteredData>().ForgetAsync(accountId, cancellationToken);

    public async Task<Guid?> FindPersonAsync(Guid applicationId, CancellationToken cancellationToken) =>
        await filed.Query().Where(row => row.Id == applicationId).Select(row => (Guid?)row.PersonId).FirstOrDefaultAsync(cancellationToken);

    public IQueryable<Guid> AgenciesOf(Guid accountId, Guid? personId, Guid id) =>
        filed.Query().Where(row => row.Id == id && row.PersonId == personId).Select(row => row.AgencyId)
            .Concat(drafts.Query().Where(row => row.Id == id && row.AccountId == accountId).Select(row => row.AgencyId));

    /// <summary>Applications are rows of their agency: it is read in a scope of that one.</summary>
    private async Task<bool> CarriesAsync(PersonApplication application, byte[] phoneHash, CancellationToken cancellationToken)
    {
        var agency = (await services.GetRequiredService<IAgencyDirectory>().FindAsync(application.AgencyId, cancellationToken))!;
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        return await scope.ServiceProvider.GetRequiredService<IRepository<OnlineApplication>>().Query()
            .AnyAsync(row => row.Id == application.Id && row.PhoneHash == phoneHash, cancellationToken);
    }
}
