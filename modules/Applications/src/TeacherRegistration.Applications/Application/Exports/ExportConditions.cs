using TeacherRegistration.Applications.Application.OnlineApplications;

namespace TeacherRegistration.Applications.Application.Exports;

/// <summary>Everything by which the job finds the rows as the one who asked for them: whoever changes role or point afterwards changes no export.</summary>
internal sealed record ExportConditions(
    ApplicationQuery Query, Guid ApplicationPlanId, string LoginName, string DisplayName, string PlaceName, Guid? PointId, string Culture);
