using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>One application opened by somebody whose scope it is in: everything in full (SPEC decision 19).</summary>
public sealed record ApplicationCase
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Version, for the forms that change it.</summary>
    public required long Version { get; init; }

    /// <summary>报名号.</summary>
    public required string ApplicationNumber { get; init; }

    /// <summary>注册类别.</summary>
    public required RegistrationKind Kind { get; init; }

    /// <summary>The 网报计划 it was filed in.</summary>
    public required Guid ApplicationPlanId { get; init; }

    /// <summary>The confirmation point.</summary>
    public required Guid PointId { get; init; }

    /// <summary>The policy it was filed under.</summary>
    public required Guid PolicyId { get; init; }

    /// <summary>确认状态.</summary>
    public required ConfirmationStatus Status { get; init; }

    /// <summary>审批状态.</summary>
    public required ReviewStatus ReviewStatus { get; init; }

    /// <summary>申报时间, UTC.</summary>
    public required DateTime SubmittedAt { get; init; }

    /// <summary>姓名.</summary>
    public required string Name { get; init; }

    /// <summary>身份证件号码 in full.</summary>
    public required string IdNumber { get; init; }

    /// <summary>身份证件号码 as lists show it.</summary>
    public required string IdMask { get; init; }

    /// <summary>性别 is male; derived from the ID number.</summary>
    public required bool IsMale { get; init; }

    /// <summary>出生日期, derived from the ID number.</summary>
    public required DateOnly BornOn { get; init; }

    /// <summary>手机号码 in full.</summary>
    public required string Phone { get; init; }

    /// <summary>通信地址.</summary>
    public required string Address { get; init; }

    /// <summary>Other data of the person.</summary>
    public required PersonInfo Person { get; init; }

    /// <summary>教师资格证书信息.</summary>
    public required CertificateInfo Certificate { get; init; }

    /// <summary>现阶段工作信息.</summary>
    public required EmploymentInfo Employment { get; init; }

    /// <summary>考核与培训.</summary>
    public required AssessmentInfo Assessment { get; init; }

    /// <summary>工作简历.</summary>
    public required IReadOnlyList<WorkHistoryRow> WorkHistory { get; init; }

    /// <summary>数据来源.</summary>
    public required DataSource DataSource { get; init; }

    /// <summary>数据状态.</summary>
    public required DataStatus DataStatus { get; init; }

    /// <summary>Version of the data that are printed on the form, from 1 (SPEC §3.5).</summary>
    public required int DataVersion { get; init; }

    /// <summary>Version of the data on the paper in the folder; lower than <see cref="DataVersion"/> when it is outdated.</summary>
    public required int PaperVersion { get; init; }

    /// <summary>Whether year and type in the number of the certificate agree with its fields; a difference is a warning (SPEC decision 7).</summary>
    public required bool CertificateAgrees { get; init; }

    /// <summary>When the standing conclusion was given, UTC; null without one.</summary>
    public required DateTime? ConcludedAt { get; init; }

    /// <summary>Login name of who gave it; empty without one.</summary>
    public required string ConcludedBy { get; init; }

    /// <summary>When the newest answer to a 留言 came that the point has not dealt with, UTC; null without one.</summary>
    public DateTime? AnsweredAt { get; init; }

    /// <summary>Why it was not accepted; null while it is.</summary>
    public required Rejection? Rejection { get; init; }

    /// <summary>报注册机构, open or settled; null without one.</summary>
    public BureauReport? BureauReport { get; init; }

    /// <summary>Where it was filed before; null where it was filed here.</summary>
    public TransferOrigin? TransferredFrom { get; init; }

    /// <summary>档案号.</summary>
    public required string ArchiveNumber { get; init; }

    /// <summary>备注, never shown to the applicant (SPEC decision 23).</summary>
    public required string Remark { get; init; }

    /// <summary>Whether 报注册机构 and 不予受理 are still possible: confirmed or not, but before first review has decided anything (SPEC decision 11).</summary>
    public bool MayBeAnothers => Status is not (ConfirmationStatus.NotAccepted or ConfirmationStatus.Withdrawn) && ReviewStatus is ReviewStatus.None or ReviewStatus.AwaitingFirstReview;
}
