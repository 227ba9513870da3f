using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>One of the applications of the signed-in applicant.</summary>
/// <param name="Id">Id.</param>
/// <param name="AgencyId">The registration agency it was filed with: the tenant of its rows.</param>
/// <param name="ProvinceId">The agency's province.</param>
/// <param name="AgencyName">Full name of the agency.</param>
/// <param name="PlanYear">Year of the plan it was filed in.</param>
/// <param name="ApplicationNumber">报名号.</param>
/// <param name="Kind">注册类别.</param>
/// <param name="Status">确认状态.</param>
/// <param name="ReviewStatus">审批状态.</param>
/// <param name="SubmittedAt">申报时间, UTC.</param>
public sealed record OwnApplication(
    Guid Id, Guid AgencyId, Guid ProvinceId, string AgencyName, int PlanYear, string ApplicationNumber, RegistrationKind Kind, ConfirmationStatus Status,
    ReviewStatus ReviewStatus, DateTime SubmittedAt);
