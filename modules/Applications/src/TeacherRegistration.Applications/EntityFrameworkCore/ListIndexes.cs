using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.OnlineApplications;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

/// <summary>
/// The indexes of the list: by point or over the agency, in one plan, all states or one, in each of the orders it offers (PERFORMANCE §4.1).
/// What stands behind the 报名号 lets the numbers on the tabs, or those of a school, be counted in the index alone.
/// </summary>
internal static class ListIndexes
{
    private const string Number = nameof(OnlineApplication.ApplicationNumber);

    public static void HasListIndexes(this EntityTypeBuilder<OnlineApplication> application)
    {
        foreach (var isOfPoint in (bool[])[false, true])
        {
            Has(nameof(ApplicationSort.ApplicationNumber), Number, nameof(OnlineApplication.Kind), nameof(OnlineApplication.ReviewStatus));
            Has(ListIndex.Status, nameof(OnlineApplication.Status), Number, nameof(OnlineApplication.Kind), nameof(OnlineApplication.ReviewStatus));
            Has(nameof(ApplicationSort.SubmittedAt), nameof(OnlineApplication.SubmittedAt), Number);
            Has(nameof(ApplicationSort.Name), nameof(OnlineApplication.Name), Number);
            Has(nameof(ApplicationSort.School), nameof(OnlineApplication.School), Number, nameof(OnlineApplication.Status));
            Has(nameof(ApplicationSort.ArchiveNumber), nameof(OnlineApplication.ArchiveNumber), Number);

            void Has(string order, params string[] columns)
            {
                string[] place = isOfPoint ? [nameof(OnlineApplication.PointId)] : [];
                application.HasIndex([nameof(OnlineApplication.TenantId), .. place, nameof(OnlineApplication.ApplicationPlanId), .. columns], ListIndex.Name(isOfPoint, order));
            }
        }
    }
}
