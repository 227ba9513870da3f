using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.Schools;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

internal static class DraftsModel
{
    public static void ConfigureDrafts(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PersonalRecord>(record =>
        {
            record.ToTable(PersonalRecord.Table);
            record.HasIndex(row => row.AccountId);
        });
        modelBuilder.Entity<ApplicationDraft>(draft =>
        {
            draft.ToTable("App_ApplicationDraft");
            draft.HasIndex(row => row.AccountId);
            draft.HasIndex(row => row.ApplicationPlanId);
            draft.Ignore(row => row.RecordId);
        });
        modelBuilder.Entity<KnownSchool>(school =>
        {
            school.ToTable("App_KnownSchool");
            school.HasKey(row => new { row.Id, row.Name });
            // A look-up walks the names of one province in it; the rest of a row is read only where the name fits.
            school.HasIndex(row => new { row.ProvinceId, row.Name });
            school.Property(row => row.Name).HasMaxLength(EmploymentInfo.MaximumSchoolLength);
        });
    }
}
