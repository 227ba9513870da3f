using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Confirmation.EntityFrameworkCore;

internal static class ConfirmationModel
{
    public static void ConfigureConfirmation(this ModelBuilder modelBuilder)
    {
        // Part of a JSON column, no table.
        modelBuilder.Ignore<ConditionAnswer>();
        modelBuilder.Entity<ConditionCheck>(check =>
        {
            check.ToTable("Cnf_ConditionCheck");
            check.HasIndex(row => new { row.TenantId, row.ApplicationId }).IsUnique();
            check.Property(row => row.Answers).IsJson();
            check.Property(row => row.Told).IsJson();
        });
    }
}
