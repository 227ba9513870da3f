using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Agencies.Application.Agencies;

/// <summary>Adds agencies with their first administrators, changes, suspends and resumes them.</summary>
internal sealed class AgencyAppService(
    IRepository<Agency> agencies,
    IAccountIntegrationService accounts,
    PlatformGuard guard,
    IOptions<AgenciesOptions> options,
    AuditScope audit)
{
    /// <summary>Adds the agency and invites its first administrator; returns its id and the path of the one-time link.</summary>
    public async Task<(Guid Id, string Link)> CreateAsync(NewAgencyInput input, AdministratorInput administrator)
    {
        guard.DemandFresh();
        var superior = input.SuperiorId is { } superiorId ? await agencies.GetAsync(superiorId) : null;
        var code = PlainText.Clean(input.Code, nameof(Agency.Code));
        var id = Guid.CreateVersion7();
        var (name, shortName, phone) = Clean(input.Details);
        var agency = new Agency(id, code, name, shortName, input.Tier, superior, phone);
        if (input.Details.ReviewTiers != ReviewTiers.None)
        {
            agency.Edit(name, shortName, phone, input.Details.ReviewTiers);
        }

        AgencyCode.CheckProvince(code, options.Value.AcceptsDemoCodes);
        if (await agencies.Query().AnyAsync(row => row.Code == code))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.CodeTaken, RuleViolationKind.Conflict) { Field = nameof(Agency.Code) };
        }

        audit.About(nameof(Agency), id);
        agencies.Add(agency);
        return (id, await InviteAsync(id, administrator));
    }

    /// <summary>Invites the first administrator of an agency that has none yet; returns the path of the one-time link.</summary>
    public async Task<string> InviteAdministratorAsync(Guid id, AdministratorInput administrator)
    {
        guard.DemandFresh();
        audit.About(nameof(Agency), id);
        await agencies.GetAsync(id);
        return await InviteAsync(id, administrator);
    }

    public async Task EditAsync(Guid id, long version, AgencyInput input)
    {
        guard.Demand();
        audit.About(nameof(Agency), id);
        var agency = await agencies.GetAsync(id, version);
        var (name, shortName, phone) = Clean(input);
        agency.Edit(name, shortName, phone, input.ReviewTiers);
    }

    /// <summary>Stops all work of the agency's people: their sessions are refused at the next request, on every node.</summary>
    public async Task SuspendAsync(Guid id, long version, string reason)
    {
        guard.DemandFresh();
        audit.About(nameof(Agency), id);
        var agency = await agencies.GetAsync(id, version);
        agency.Suspend(audit.Reason = PlainText.Clean(reason, "Reason"));
    }

    public async Task ResumeAsync(Guid id, long version, string reason)
    {
        guard.DemandFresh();
        audit.About(nameof(Agency), id);
        var agency = await agencies.GetAsync(id, version);
        agency.Resume(audit.Reason = PlainText.Clean(reason, "Reason"));
    }

    private static (string Name, string ShortName, string Phone) Clean(AgencyInput input) => (
        PlainText.Clean(input.Name, nameof(Agency.Name)),
        PlainText.Clean(input.ShortName, nameof(Agency.ShortName)),
        PlainText.Clean(input.Phone, Agency.PhoneField));

    private Task<string> InviteAsync(Guid agencyId, AdministratorInput administrator) => accounts.InviteFirstAdministratorAsync(
        agencyId,
        PlainText.Clean(administrator.LoginName, nameof(administrator.LoginName)),
        PlainText.Clean(administrator.DisplayName, nameof(administrator.DisplayName)),
        PlainText.Clean(administrator.Phone, "Phone"));
}
