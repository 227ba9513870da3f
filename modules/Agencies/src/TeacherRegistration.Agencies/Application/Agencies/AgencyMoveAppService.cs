using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Agencies.Application.Agencies;

/// <summary>Moves an agency in the tree, after showing what that does to the review rights.</summary>
internal sealed class AgencyMoveAppService(IRepository<Agency> agencies, PlatformGuard guard, AuditScope audit)
{
    private static readonly Expression<Func<Agency, AgencyNode>> Node = agency =>
        new AgencyNode(agency.Id, agency.Code, agency.ShortName, agency.ParentId, agency.ReviewTiers);

    /// <summary>The agencies of the province under which this one could stand and does not yet.</summary>
    public async Task<IReadOnlyList<AgencyNode>> GetSuperiorsAsync(Guid id)
    {
        guard.Demand();
        var agency = await FindAsync(id);
        var tiers = Enum.GetValues<AgencyTier>().Where(tier => agency.ParentId is not null && Tiers.Under(tier).Contains(agency.Tier)).ToList();
        return await agencies.Query()
            .Where(row => row.ProvinceId == agency.ProvinceId && row.Id != agency.ParentId && row.Id != id && tiers.Contains(row.Tier))
            .OrderBy(row => row.Code)
            .Select(Node)
            .ToListAsync();
    }

    /// <summary>Who would review the agency and everything below it, now and after the move. Refuses what the move itself would refuse.</summary>
    public async Task<MovePreview> PreviewAsync(Guid id, string superiorCode)
    {
        guard.Demand();
        var agency = await FindAsync(id);
        var superior = await agencies.Query().FirstOrDefaultAsync(row => row.Code == superiorCode)
            ?? throw new BusinessRuleException(AgenciesErrorCodes.NoSuchSuperior) { Field = "Superior" };
        // On a copy of the row that nobody saves.
        agency.MoveUnder(superior);
        var before = new AgencyTree(await agencies.Query().Where(row => row.ProvinceId == agency.ProvinceId).Select(Node).ToListAsync());
        var after = before.With(id, superior.Id);
        return new MovePreview(superior.Id, superior.ShortName, [.. before.SubtreeOf(id).Select(node => EffectOn(node, before, after))]);
    }

    public async Task MoveAsync(Guid id, long version, Guid superiorId)
    {
        guard.DemandFresh();
        audit.About(nameof(Agency), id);
        var agency = await agencies.GetAsync(id, version);
        agency.MoveUnder(await agencies.GetAsync(superiorId));
    }

    private static ReviewEffect EffectOn(AgencyNode node, AgencyTree before, AgencyTree after)
    {
        var (now, then) = (before.ChainOf(node.Id), after.ChainOf(node.Id));
        return new ReviewEffect(node.ShortName, Effect(now.First, then.First), Effect(now.Second, then.Second), Effect(now.Final, then.Final));

        StageEffect Effect(Guid? was, Guid? becomes) => new(NameOf(was), NameOf(becomes));

        string NameOf(Guid? reviewer) => reviewer is { } id ? before[id].ShortName : "";
    }

    private async Task<Agency> FindAsync(Guid id) =>
        await agencies.Query().FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
}
