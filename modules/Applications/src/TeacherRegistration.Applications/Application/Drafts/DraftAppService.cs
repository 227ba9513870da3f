using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>在线申报, step by step: where it goes, and what is still to be entered.</summary>
internal sealed class DraftAppService(DraftStore store, DraftPlaces places, AuditScope audit)
{
    /// <summary>The draft with all that its steps show.</summary>
    /// <exception cref="BusinessRuleException">404: not there, or not the applicant's.</exception>
    public async Task<DraftView> GetAsync(Guid id)
    {
        var draft = await store.GetAsync(id);
        var record = await store.ReadAsync(draft.RecordId);
        var view = new DraftView(draft, await places.GetAgencyAsync(), await places.FindFilingAsync(draft), record, store.Now);
        return view with { Point = await places.FindPointAsync(draft, view.MayChoosePoint ? draft.PointId : draft.FiledPointId) };
    }

    /// <summary>The points that are offered to whom the draft is of.</summary>
    public Task<IReadOnlyList<DraftPoint>> GetPointsAsync(DraftView view) => places.GetPointsAsync(view.Draft, view.Record.File.Employment);

    /// <summary>The draft alone, for pages of the personal centre, which have no tenant.</summary>
    public Task<ApplicationDraft> GetRowAsync(Guid id) => store.GetAsync(id);

    public async Task<string?> FindPrecautionsAsync(Guid id) => await places.FindPrecautionsAsync(await store.GetAsync(id));

    /// <exception cref="BusinessRuleException">400 beside the field; 409: changed meanwhile, or an application's point while nobody files online (SPEC decision 12).</exception>
    public async Task ChoosePointAsync(Guid id, long version, Guid pointId)
    {
        var draft = await GetAsync(id, version);
        if (draft.BaseVersion is not null && !await places.IsOpenAsync(draft))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.FilingClosed, RuleViolationKind.Conflict);
        }

        await places.DemandPointAsync(draft, pointId);
        draft.ChoosePoint(pointId);
    }

    /// <returns>The draft, and the step that comes next; null where none is left.</returns>
    public async Task<(ApplicationDraft Draft, FilingStep? Next)> ReadPrecautionsAsync(Guid id, long version)
    {
        var draft = await GetAsync(id, version);
        draft.ReadPrecautions(store.Now);
        return (draft, FilingSteps.FindNext(draft, (await store.ReadAsync(draft.RecordId)).File));
    }

    /// <exception cref="BusinessRuleException">404: no such certificate.</exception>
    public async Task ChooseCertificateAsync(Guid id, long version, Guid certificateId)
    {
        var draft = await GetAsync(id, version);
        var record = await store.ReadAsync(draft.RecordId);
        draft.ChooseCertificate(record.File.Certificates.Any(row => row.Id == certificateId) ? certificateId : throw BusinessRuleException.NotFound());
    }

    /// <summary>Gives the draft up; what was entered stays in the personal centre, and an application that was being edited stays as it was filed.</summary>
    public async Task RemoveAsync(Guid id, long version) => await store.RemoveAsync(await GetAsync(id, version));

    private Task<ApplicationDraft> GetAsync(Guid id, long version)
    {
        audit.About(nameof(ApplicationDraft), id);
        return store.GetAsync(id, version);
    }
}

/// <summary>A draft as its pages show it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Agency">The agency it goes to.</param>
/// <param name="Filing">Its 网报计划; null where that is gone.</param>
/// <param name="Record">What is entered.</param>
/// <param name="Now">Time of the request, UTC.</param>
internal sealed record DraftView(
    ApplicationDraft Draft, AgencySummary Agency, OpenFiling? Filing, OpenedRecord Record, DateTime Now)
{
    public bool IsEdit => Draft.BaseVersion is not null;

    /// <summary>Whether people file in its plan now.</summary>
    public bool IsOpen => Agency.TakesApplications && Filing is { } filing && filing.Window.Contains(Now);

    /// <summary>Whether the point can be chosen: an application's only as long as people file online (SPEC decision 12).</summary>
    public bool MayChoosePoint => !IsEdit || IsOpen;

    /// <summary>Where it goes: the chosen point, or, as long as no other can be chosen, that of the application; null before one was chosen.</summary>
    public ArrangedPoint? Point { get; init; }

    /// <summary>Another point was chosen too late.</summary>
    public bool KeepsPoint => !MayChoosePoint && Draft.PointId != Draft.FiledPointId;

    /// <summary>The steps that are offered.</summary>
    public IEnumerable<FilingStep> Steps => FilingSteps.Of(MayChoosePoint);

    public bool IsDone(FilingStep step) => step.IsDone(Draft, Record.File);

    /// <summary>What is still to be done.</summary>
    public IReadOnlyList<FilingStep> Missing => [.. Steps.Where(step => !IsDone(step))];
}
