using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.Drafts;

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
            draft.Ignore(row => row.RecordId);
        });
    }
}
