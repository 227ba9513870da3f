using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.Policies;

namespace TeacherRegistration.Plans.Application.Policies;

/// <summary>注册政策: the versions of a province; at most one of them is a draft.</summary>
internal sealed class PolicyAppService(IRepository<Policy> policies, ProvinceScope scope, IRequestClock clock, AuditScope audit)
{
    private const int MaximumShown = 50;

    public async Task<IReadOnlyList<PolicyRow>> ListAsync()
    {
        var own = await DemandAsync();
        return await policies.Query()
            .Where(policy => policy.OwnerId == own)
            .OrderByDescending(policy => policy.Number)
            .Take(MaximumShown)
            .Select(policy => new PolicyRow(policy.Id, policy.Number, policy.PublishedAt))
            .ToListAsync();
    }

    public async Task<Policy> GetAsync(Guid id)
    {
        var own = await DemandAsync();
        return await policies.Query().FirstOrDefaultAsync(policy => policy.Id == id && policy.OwnerId == own) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>Begins the next version as a copy of the newest, or of the nation's rules; returns the draft, also one that is there already.</summary>
    public async Task<Guid> BeginAsync()
    {
        var own = await DemandAsync();
        var last = await policies.Query().Where(policy => policy.OwnerId == own).OrderByDescending(policy => policy.Number).FirstOrDefaultAsync();
        if (last is { PublishedAt: null })
        {
            return last.Id;
        }

        var draft = new Policy(Guid.CreateVersion7(), (last?.Number ?? 0) + 1, last?.Content ?? PolicyContent.National);
        audit.About(nameof(Policy), draft.Id);
        policies.Add(draft);
        return draft.Id;
    }

    public async Task WriteAsync(Guid id, long version, PolicyInput input) => (await GetAsync(id, version)).Write(input.ToContent());

    /// <summary>Keeps what the form holds and publishes it: from now on applications are filed under it.</summary>
    public async Task PublishAsync(Guid id, long version, PolicyInput input)
    {
        var policy = await GetAsync(id, version);
        policy.Write(input.ToContent());
        policy.Publish(clock.UtcNow);
    }

    /// <summary>Deletes a draft.</summary>
    public async Task DeleteAsync(Guid id, long version)
    {
        var policy = await GetAsync(id, version);
        policy.DemandDraft();
        policies.Remove(policy);
    }

    private Task<Guid> DemandAsync() => scope.DemandAsync(PlansPermissions.PoliciesManage);

    private async Task<Policy> GetAsync(Guid id, long version)
    {
        var own = await DemandAsync();
        audit.About(nameof(Policy), id);
        var policy = await policies.Tracked().FirstOrDefaultAsync(row => row.Id == id && row.OwnerId == own) ?? throw BusinessRuleException.NotFound();
        return policy.Version == version ? policy : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }
}

/// <summary>A version in the list.</summary>
internal sealed record PolicyRow(Guid Id, int Number, DateTime? PublishedAt);
