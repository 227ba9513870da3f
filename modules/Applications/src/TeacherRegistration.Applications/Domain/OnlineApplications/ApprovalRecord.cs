using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>审批记录: what one stage has decided, by whom and when. Inserted only: none overwrites another (rule 78).</summary>
internal sealed class ApprovalRecord : Entity, IMultiTenant
{
    private ApprovalRecord()
    {
    }

    private ApprovalRecord(Guid id, Guid applicationId, ApprovalStage stage, Officer officer)
        : base(id)
    {
        ApplicationId = applicationId;
        Stage = stage;
        AgencyName = officer.AgencyName;
        LoginName = officer.LoginName;
        At = officer.Now;
    }

    public Guid TenantId { get; set; }

    public Guid ApplicationId { get; private set; }

    public ApprovalStage Stage { get; private set; }

    public string AgencyName { get; private set; } = "";

    public string LoginName { get; private set; } = "";

    public DateTime At { get; private set; }

    public ConfirmationStatus? Status { get; private set; }

    public ReviewStatus ReviewStatus { get; private set; }

    internal static ApprovalRecord OfConfirmation(Guid id, OnlineApplication application, Officer officer) =>
        new(id, application.Id, ApprovalStage.Confirmation, officer) { Status = application.Status };
}
