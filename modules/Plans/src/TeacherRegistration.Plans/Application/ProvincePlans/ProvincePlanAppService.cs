using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ProvincePlans;

namespace TeacherRegistration.Plans.Application.ProvincePlans;

/// <summary>省级注册计划: what the provincial administrator writes, publishes and extends. Only an agency of the first tier has any.</summary>
internal sealed class ProvincePlanAppService(
    IRepository<ProvincePlan> plans, ProvinceScope scope, ICurrentUser user, IRequestClock clock, AuditScope audit)
{
    private const int MaximumShown = 50;

    public async Task<IReadOnlyList<ProvincePlanRow>> ListAsync()
    {
        var own = await DemandAsync();
        var rows = await plans.Query()
            .Where(plan => plan.OwnerId == own)
            .OrderByDescending(plan => plan.Year)
            .Take(MaximumShown)
            .Select(plan => new { plan.Id, plan.Year, plan.Name, Work = new TimeWindow(plan.StartsAt, plan.EndsAt), IsPublished = plan.PublishedAt != null })
            .ToListAsync();
        return [.. rows.Select(row => new ProvincePlanRow(row.Id, row.Year, row.Name, row.Work, ProvincePlan.StateOf(row.Work, row.IsPublished, clock.UtcNow)))];
    }

    public async Task<ProvincePlan> GetAsync(Guid id)
    {
        var own = await DemandAsync();
        return await plans.Query().FirstOrDefaultAsync(plan => plan.Id == id && plan.OwnerId == own) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>What the form of a new plan begins with: the newest plan a year on, on the same days of the week; empty where there is none.</summary>
    public async Task<YearPlanInput> SuggestAsync()
    {
        var own = await DemandAsync();
        if (await plans.Query().Where(plan => plan.OwnerId == own).OrderByDescending(plan => plan.Year).FirstOrDefaultAsync() is not { } last)
        {
            return new YearPlanInput { Year = BeijingTime.FromUtc(clock.UtcNow).Year };
        }

        return YearPlanInput.Of(last.Year + 1, NextYear.NameOf(last.Name, last.Year), last.Windows.After(NextYear.Shift));
    }

    public async Task<Guid> CreateAsync(YearPlanInput input)
    {
        await DemandAsync();
        var plan = new ProvincePlan(Guid.CreateVersion7(), input.Year ?? 0, input.CleanName(), input.ToWindows());
        audit.About(nameof(ProvincePlan), plan.Id);
        await DemandFreeYearAsync(plan);
        plans.Add(plan);
        return plan.Id;
    }

    public async Task WriteAsync(Guid id, long version, YearPlanInput input) => await WriteAsync(await GetAsync(id, version), input);

    /// <summary>Keeps what the form holds and publishes it.</summary>
    public async Task PublishAsync(Guid id, long version, YearPlanInput input)
    {
        var plan = await GetAsync(id, version);
        await WriteAsync(plan, input);
        plan.Publish(user.DisplayName, clock.UtcNow);
    }

    public async Task ExtendAsync(Guid id, long version, YearPlanInput input)
    {
        var plan = await GetAsync(id, version);
        plan.Extend(input.ToWindows(), input.CleanReason(), user.DisplayName, clock.UtcNow);
        audit.Reason = input.CleanReason();
    }

    /// <summary>Deletes a draft.</summary>
    public async Task DeleteAsync(Guid id, long version)
    {
        var plan = await GetAsync(id, version);
        plan.DemandDraft();
        plans.Remove(plan);
    }

    private Task<Guid> DemandAsync() => scope.DemandAsync(PlansPermissions.ProvincePlansManage);

    private async Task<ProvincePlan> GetAsync(Guid id, long version)
    {
        var own = await DemandAsync();
        audit.About(nameof(ProvincePlan), id);
        var plan = await plans.Tracked().FirstOrDefaultAsync(row => row.Id == id && row.OwnerId == own) ?? throw BusinessRuleException.NotFound();
        return plan.Version == version ? plan : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }

    private async Task WriteAsync(ProvincePlan plan, YearPlanInput input)
    {
        plan.Write(input.Year ?? 0, input.CleanName(), input.ToWindows());
        await DemandFreeYearAsync(plan);
    }

    private async Task DemandFreeYearAsync(ProvincePlan plan)
    {
        var own = await DemandAsync();
        if (await plans.Query().AnyAsync(other => other.OwnerId == own && other.Year == plan.Year && other.Id != plan.Id))
        {
            throw new BusinessRuleException(PlansErrorCodes.YearTaken, RuleViolationKind.Conflict, plan.Year) { Field = nameof(plan.Year) };
        }
    }
}

/// <summary>A row of the list.</summary>
internal sealed record ProvincePlanRow(Guid Id, int Year, string Name, TimeWindow Work, PlanState State);
