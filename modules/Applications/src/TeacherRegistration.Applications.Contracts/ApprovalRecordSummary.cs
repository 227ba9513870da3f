namespace TeacherRegistration.Applications.Contracts;

/// <summary>One row of 审批记录 (rules 63 and 64).</summary>
/// <param name="Stage">审批环节.</param>
/// <param name="AgencyName">审批机构; for 确认 the short name of the agency with the point's name.</param>
/// <param name="At">审批时间, UTC.</param>
/// <param name="LoginName">审批用户.</param>
/// <param name="Status">审批状态 of 确认; null for the reviews.</param>
/// <param name="ReviewStatus">审批状态 of a review; None for 确认.</param>
public sealed record ApprovalRecordSummary(
    ApprovalStage Stage, string AgencyName, DateTime At, string LoginName, ConfirmationStatus? Status, ReviewStatus ReviewStatus);
