using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

internal static class WindowTextsModel
{
    public static void ConfigureWindowTexts(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OpeningReminder>(reminder =>
        {
            reminder.ToTable("App_OpeningReminder");
            reminder.HasIndex(row => new { row.AccountId, row.ApplicationPlanId }).IsUnique();
            reminder.HasIndex(row => row.ApplicationPlanId);
        });
        modelBuilder.Entity<WindowExtension>(extension =>
        {
            extension.ToTable("App_WindowExtension");
            extension.Property(row => row.PointIds).IsJson();
            extension.Ignore(row => row.IsOfFiling);
        });
    }
}
