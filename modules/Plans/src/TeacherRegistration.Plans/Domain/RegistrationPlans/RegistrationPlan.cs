using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.RegistrationPlans;

/// <summary>机构定期注册计划: when one agency works on one year's registration, and when each stage of review is done (SPEC §1.3).</summary>
internal sealed class RegistrationPlan : YearPlan, IMultiTenant
{
    private RegistrationPlan()
    {
    }

    public RegistrationPlan(Guid id, int year, string name, PlanWindows windows)
        : base(id, year, name, windows)
    {
    }

    public Guid TenantId { get; set; }

    /// <summary>UTC; from then on nobody files or confirms under it. Null while it is not terminated.</summary>
    public DateTime? TerminatedAt { get; private set; }

    /// <summary>The warnings of the check that somebody has taken note of.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements { get; private set; } = [];

    public override PlanState StateAt(DateTime now) => StateOf(new TimeWindow(StartsAt, EndsAt), PublishedAt is not null, TerminatedAt is not null, now);

    /// <summary>Other windows after publication: extended, or shifted as far as <see cref="WindowRule.DemandChange"/> goes.</summary>
    /// <exception cref="BusinessRuleException">400: no reason, nothing changed, or a window would lose what it had; 409: a draft, or terminated.</exception>
    public void Change(PlanWindows windows, string reason, string by, DateTime now)
    {
        DemandPublished();
        DemandNotTerminated();
        DemandReason(reason);
        windows.Check();
        foreach (var ((name, after), (_, before)) in windows.All.Zip(Windows.All))
        {
            WindowRule.DemandChange(before, after, now, name);
        }

        ChangeWindows(windows, reason, by, now);
    }

    /// <summary>
    /// Takes into the history what was done to a 网报计划 or an arrangement of it. A draft has no history, and whoever adds something need
    /// not say why.
    /// </summary>
    /// <exception cref="BusinessRuleException">400: no reason; 409: it is terminated.</exception>
    public void Record(PlanChange change)
    {
        DemandNotTerminated();
        if (PublishedAt is null)
        {
            return;
        }

        if (change.Kind != PlanChangeKind.Added || change.Reason.Length > 0)
        {
            DemandReason(change.Reason);
        }

        Remember(change);
    }

    /// <summary>终止: all its windows end now.</summary>
    /// <exception cref="BusinessRuleException">400: no reason; 409: a draft, over, or terminated already.</exception>
    public void Terminate(string reason, string by, DateTime now)
    {
        DemandPublished();
        DemandNotTerminated();
        DemandReason(reason);
        if (StateAt(now) == PlanState.Ended)
        {
            throw new BusinessRuleException(PlansErrorCodes.Ended, RuleViolationKind.Conflict);
        }

        TerminatedAt = now;
        Remember(new PlanChange(now, by, PlanChangeKind.Terminated, "", reason, []));
    }

    /// <summary>恢复: its windows count again, as they are.</summary>
    /// <exception cref="BusinessRuleException">400: no reason; 409: it is not terminated.</exception>
    public void Resume(string reason, string by, DateTime now)
    {
        if (TerminatedAt is null)
        {
            throw new BusinessRuleException(PlansErrorCodes.NotTerminated, RuleViolationKind.Conflict);
        }

        DemandReason(reason);
        TerminatedAt = null;
        Remember(new PlanChange(now, by, PlanChangeKind.Resumed, "", reason, []));
    }

    /// <summary>知道了: somebody answers by name for the warnings.</summary>
    public void Acknowledge(IReadOnlyCollection<string> warnings, string by, DateTime now) =>
        Acknowledgements = [.. Acknowledgements, .. warnings.Except(Acknowledgements.Select(row => row.Warning)).Select(warning => new Acknowledgement(warning, by, now))];

    /// <summary>The state of a plan of which only so much has been read.</summary>
    public static PlanState StateOf(TimeWindow work, bool isPublished, bool isTerminated, DateTime now) =>
        isTerminated ? PlanState.Terminated : StateOf(work, isPublished, now);

    private void DemandNotTerminated()
    {
        if (TerminatedAt is not null)
        {
            throw new BusinessRuleException(PlansErrorCodes.Terminated, RuleViolationKind.Conflict);
        }
    }
}

/// <summary>Who took note of a warning.</summary>
/// <param name="Warning">Key of the finding, which changes with its figures.</param>
/// <param name="By">姓名.</param>
/// <param name="At">UTC.</param>
internal sealed record Acknowledgement(string Warning, string By, DateTime At);
