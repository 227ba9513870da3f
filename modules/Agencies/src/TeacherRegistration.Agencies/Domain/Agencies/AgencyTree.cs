using TeacherRegistration.Agencies.Contracts;

namespace TeacherRegistration.Agencies.Domain.Agencies;

/// <summary>What of an agency decides who reviews.</summary>
internal sealed record AgencyNode(Guid Id, string Code, string ShortName, Guid? ParentId, ReviewTiers ReviewTiers);

/// <summary>The agencies of one province, or one of them and all its superiors: enough to say who reviews what (SPEC §1.1).</summary>
internal sealed class AgencyTree(IEnumerable<AgencyNode> nodes)
{
    private readonly Dictionary<Guid, AgencyNode> byId = nodes.ToDictionary(node => node.Id);

    public AgencyNode this[Guid id] => byId[id];

    /// <summary>The same tree with one agency under another superior.</summary>
    public AgencyTree With(Guid agencyId, Guid superiorId) =>
        new(byId.Values.Select(node => node.Id == agencyId ? node with { ParentId = superiorId } : node));

    public ReviewChain ChainOf(Guid agencyId) => new(
        byId[agencyId].ReviewTiers.HasFlag(ReviewTiers.First) ? agencyId : null,
        Nearest(agencyId, ReviewTiers.Second),
        Nearest(agencyId, ReviewTiers.Final));

    /// <summary>The agency and everything below it, by code.</summary>
    public IReadOnlyList<AgencyNode> SubtreeOf(Guid agencyId) =>
        [.. byId.Values.Where(node => Upwards(node.Id).Any(above => above.Id == agencyId)).OrderBy(node => node.Code, StringComparer.Ordinal)];

    private Guid? Nearest(Guid agencyId, ReviewTiers stage) => Upwards(agencyId).FirstOrDefault(node => node.ReviewTiers.HasFlag(stage))?.Id;

    private IEnumerable<AgencyNode> Upwards(Guid agencyId)
    {
        for (var node = byId.GetValueOrDefault(agencyId); node is not null; node = node.ParentId is { } parent ? byId.GetValueOrDefault(parent) : null)
        {
            yield return node;
        }
    }
}
