namespace TeacherRegistration.Plans.Domain;

/// <summary>A change of the windows after publication, as the plan's history keeps it.</summary>
/// <param name="At">UTC.</param>
/// <param name="By">姓名 of who changed it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Before">The windows until then.</param>
/// <param name="After">The windows from then on.</param>
internal sealed record PlanChange(DateTime At, string By, string Reason, PlanWindows Before, PlanWindows After);
