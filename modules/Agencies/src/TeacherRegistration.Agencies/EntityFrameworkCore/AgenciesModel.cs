using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Domain.Agencies;

namespace TeacherRegistration.Agencies.EntityFrameworkCore;

internal static class AgenciesModel
{
    private const int MaximumPhoneLength = 20;

    public static void ConfigureAgencies(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Agency>(agency =>
        {
            agency.ToTable("Agn_Agency");
            agency.HasIndex(row => row.Code).IsUnique();
            agency.HasIndex(row => row.ParentId);
            agency.Property(row => row.Code).HasMaxLength(Agency.CodeLength);
            agency.Property(row => row.Name).HasMaxLength(Agency.MaximumNameLength);
            agency.Property(row => row.ShortName).HasMaxLength(Agency.MaximumNameLength);
            agency.Property(row => row.Phone).HasMaxLength(MaximumPhoneLength);
        });
        modelBuilder.Entity<ConfirmationPoint>(point =>
        {
            point.ToTable("Agn_ConfirmationPoint");
            point.HasIndex(row => new { row.TenantId, row.Code }).IsUnique();
            point.Property(row => row.Code).HasMaxLength(ConfirmationPoint.CodeLength);
            point.Property(row => row.Name).HasMaxLength(ConfirmationPoint.MaximumNameLength);
            point.Property(row => row.Address).HasMaxLength(ConfirmationPoint.MaximumAddressLength);
            point.Property(row => row.Phone).HasMaxLength(MaximumPhoneLength);
        });
    }
}
