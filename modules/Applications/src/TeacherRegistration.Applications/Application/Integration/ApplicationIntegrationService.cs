using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Integration;

/// <summary>What is done with one application, on its own pages and for the other modules.</summary>
internal sealed class ApplicationIntegrationService(
    IRepository<OnlineApplication> applications,
    IRepository<ApprovalRecord> approvals,
    CaseReader reader,
    IAgencyDirectory agencies,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit) : IApplicationIntegrationService
{
    /// <summary>The case that is being changed; within one unit of work, it is one.</summary>
    private OnlineApplication? opened;

    public async Task<ApplicationCase> GetCaseAsync(Guid id, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        var scope = ApplicationScope.OfReader(user);
        var application = await scope.In(applications.Query()).FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        return reader.Open(application ?? throw BusinessRuleException.NotFound());
    }

    public async Task<ApplicationCase> OpenToChangeAsync(Guid id, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        var scope = ApplicationScope.Of(user, ApplicationsPermissions.Confirm);
        opened = await scope.In(applications.Tracked()).FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw BusinessRuleException.NotFound();
        return reader.Open(opened);
    }

    public Task<byte[]?> FindPortraitAsync(ApplicationCase opened) => reader.FindPortraitAsync(opened.Id);

    public async Task<IReadOnlyList<ApplicationCase>> GetCasesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var scope = ApplicationScope.Of(user, ApplicationsPermissions.View);
        var found = await scope.In(applications.Query()).Where(row => ids.Contains(row.Id)).OrderBy(row => row.ApplicationNumber).ToListAsync(cancellationToken);
        return [.. found.Select(reader.Open)];
    }

    public async Task<IReadOnlyList<(Guid Id, long Version)>> FindAsync(ConfirmationStatus status, int maximum, CancellationToken cancellationToken)
    {
        var scope = ApplicationScope.Of(user, ApplicationsPermissions.View);
        var found = await scope.In(applications.Query())
            .Where(row => row.Status == status)
            .OrderBy(row => row.ApplicationNumber)
            .Take(maximum)
            .Select(row => new { row.Id, row.Version })
            .ToListAsync(cancellationToken);
        return [.. found.Select(row => (row.Id, row.Version))];
    }

    public async Task<IReadOnlyList<ApprovalRecordSummary>> GetApprovalsAsync(Guid id, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        var scope = ApplicationScope.OfReader(user);
        if (!await scope.In(applications.Query()).AnyAsync(row => row.Id == id, cancellationToken))
        {
            throw BusinessRuleException.NotFound();
        }

        return await ReadApprovalsAsync(id, cancellationToken);
    }

    public Task<IReadOnlyList<ApprovalRecordSummary>> GetApprovalsAsync(ApplicationCase opened, CancellationToken cancellationToken) =>
        ReadApprovalsAsync(opened.Id, cancellationToken);

    public async Task<IReadOnlyList<Guid>> GetCompleteRecordsAsync(Guid id, CancellationToken cancellationToken) =>
        (await GetCompleteRecordsOfAsync([id], cancellationToken)).GetValueOrDefault(id, []);

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Guid>>> GetCompleteRecordsOfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var records = await approvals.Query()
            .Where(record => ids.Contains(record.ApplicationId) && record.Stage == ApprovalStage.Confirmation)
            .OrderByDescending(record => record.Id)
            .Select(record => new { record.Id, record.ApplicationId, record.Status })
            .ToListAsync(cancellationToken);
        return records.GroupBy(record => record.ApplicationId)
            .Select(group => (group.Key, Run: group.TakeWhile(record => record.Status == ConfirmationStatus.MaterialsComplete).Select(record => record.Id).ToList()))
            .Where(group => group.Run.Count > 0)
            .ToDictionary(group => group.Key, IReadOnlyList<Guid> (group) => group.Run);
    }

    public async Task ConcludeAsync(Guid id, long version, ConfirmationStatus conclusion, CaseNote? note, CancellationToken cancellationToken)
    {
        var application = Get(id, version);
        if (note is not null)
        {
            Annotate(application, note);
        }

        var agency = await agencies.GetCurrentAsync(cancellationToken);
        var point = (await agencies.GetPointsAsync(cancellationToken)).Single(row => row.Id == application.PointId);
        approvals.Add(application.Conclude(
            conclusion, new Officer(user.LoginName, agency.ShortName + point.Name, clock.UtcNow), Guid.CreateVersion7()));
    }

    public void Annotate(Guid id, long version, CaseNote note) => Annotate(Get(id, version), note);

    public void CorrectEmployment(Guid id, long version, EmploymentInfo employment)
    {
        var application = Get(id, version);
        var clean = EmploymentCheck.Clean(employment, BeijingTime.DateOf(clock.UtcNow));
        application.CorrectEmployment(clean, user.PointId is null ? DataSource.AgencyEdit : DataSource.ConfirmationEdit);
    }

    public void ChangePoint(Guid id, long version, Guid pointId) => Get(id, version).ChangePoint(pointId);

    public void RenewPaper(Guid id, long version) => Get(id, version).RenewPaper();

    private static void Annotate(OnlineApplication application, CaseNote note) => application.Annotate(
        PlainText.Clean(note.ArchiveNumber, nameof(OnlineApplication.ArchiveNumber)), PlainText.Clean(note.Remark, nameof(OnlineApplication.Remark)));

    private async Task<IReadOnlyList<ApprovalRecordSummary>> ReadApprovalsAsync(Guid id, CancellationToken cancellationToken) => await approvals.Query()
        .Where(record => record.ApplicationId == id)
        .OrderByDescending(record => record.At)
        .ThenByDescending(record => record.Id)
        .Select(record => new ApprovalRecordSummary(
            record.Stage, record.AgencyName, record.At, record.LoginName, record.Status, record.ReviewStatus))
        .ToListAsync(cancellationToken);

    private OnlineApplication Get(Guid id, long version)
    {
        var application = opened?.Id == id ? opened : throw new InvalidOperationException("The case was not opened to be changed.");
        return application.Version == version
            ? application
            : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }
}
