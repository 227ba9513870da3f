using System.Collections.Concurrent;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Application.Integration;

/// <summary>
/// The published policies in the memory of this node, each for its province: published, a version never changes. A province publishes a few
/// in a year.
/// </summary>
internal sealed class PolicyCache
{
    private readonly ConcurrentDictionary<(Guid ProvinceId, Guid PolicyId), PolicySummary> policies = new();

    public PolicySummary? Find(Guid provinceId, Guid policyId) => policies.GetValueOrDefault((provinceId, policyId));

    /// <param name="provinceId">The province as which it was read: no other finds it here.</param>
    /// <param name="policy">A published one.</param>
    public void Keep(Guid provinceId, PolicySummary policy) => policies[(provinceId, policy.Id)] = policy;
}
