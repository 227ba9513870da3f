using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Domain;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;

namespace TeacherRegistration.Agencies.EntityFrameworkCore;

internal static class AgenciesModel
{
    public static void ConfigureAgencies(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Agency>(agency =>
        {
            agency.ToTable("Agn_Agency");
            agency.HasIndex(row => row.Code).IsUnique();
            // The tree, level by level; and a whole province, for who reviews what.
            agency.HasIndex(row => new { row.ParentId, row.Code });
            agency.HasIndex(row => row.ProvinceId);
            agency.Property(row => row.Code).HasMaxLength(AgencyCode.Length);
            agency.Property(row => row.Name).HasMaxLength(Agency.MaximumNameLength);
            agency.Property(row => row.ShortName).HasMaxLength(Agency.MaximumNameLength);
            agency.Property(row => row.Phone).HasMaxLength(EnteredText.MaximumPhoneLength);
            agency.Property(row => row.StateReason).HasMaxLength(Agency.MaximumReasonLength);
        });
        modelBuilder.Entity<ConfirmationPoint>(point =>
        {
            point.ToTable("Agn_ConfirmationPoint");
            point.HasIndex(row => new { row.TenantId, row.Code }).IsUnique();
            point.Property(row => row.Code).HasMaxLength(ConfirmationPoint.CodeLength);
            point.Property(row => row.Name).HasMaxLength(ConfirmationPoint.MaximumNameLength);
            point.Property(row => row.Address).HasMaxLength(ConfirmationPoint.MaximumAddressLength);
            point.Property(row => row.Directions).HasMaxLength(ConfirmationPoint.MaximumDirectionsLength);
            point.Property(row => row.OpeningHours).HasMaxLength(ConfirmationPoint.MaximumHoursLength);
            point.Property(row => row.ContactPerson).HasMaxLength(ConfirmationPoint.MaximumContactLength);
            point.Property(row => row.Phone).HasMaxLength(EnteredText.MaximumPhoneLength);
            point.Property(row => row.Precautions).HasMaxLength(ConfirmationPoint.MaximumPrecautionsLength);
        });
    }
}
