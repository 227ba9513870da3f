using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Holidays;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.EntityFrameworkCore;

internal static class PlansModel
{
    public static void ConfigurePlans(this ModelBuilder modelBuilder)
    {
        // Part of a JSON column, no table.
        modelBuilder.Ignore<ChecklistItem>();
        modelBuilder.Entity<Policy>(policy =>
        {
            policy.ToTable("Pln_Policy");
            policy.HasIndex(row => new { row.ProvinceId, row.Number }).IsUnique();
            policy.Property(row => row.Items).IsJson();
            policy.Ignore(row => row.Content);
        });
        modelBuilder.Ignore<PlanChange>();
        modelBuilder.Ignore<Acknowledgement>();
        modelBuilder.Ignore<Holiday>();
        modelBuilder.Ignore<SchoolSlot>();
        modelBuilder.Ignore<PersonScope>();
        modelBuilder.Entity<ProvincePlan>(plan =>
        {
            plan.ToTable("Pln_ProvincePlan");
            plan.Ignore(row => row.Windows);
            plan.HasIndex(row => new { row.OwnerId, row.Year }).IsUnique();
            plan.HasIndex(row => new { row.ProvinceId, row.Year });
            plan.Property(row => row.Name).HasMaxLength(YearPlan.MaximumNameLength);
            plan.Property(row => row.History).IsJson();
        });
        modelBuilder.Entity<RegistrationPlan>(plan =>
        {
            plan.ToTable("Pln_RegistrationPlan");
            plan.HasAlternateKey(row => new { row.TenantId, row.Id });
            plan.Ignore(row => row.Windows);
            plan.HasIndex(row => new { row.TenantId, row.Year }).IsUnique();
            plan.Property(row => row.Name).HasMaxLength(YearPlan.MaximumNameLength);
            plan.Property(row => row.History).IsJson();
            plan.Property(row => row.Acknowledgements).IsJson();
        });
        modelBuilder.Entity<HolidayCalendar>(calendar =>
        {
            calendar.ToTable("Pln_HolidayCalendar");
            calendar.HasIndex(row => new { row.OwnerId, row.Year }).IsUnique();
            calendar.HasIndex(row => new { row.ProvinceId, row.Year });
            calendar.Property(row => row.Holidays).IsJson();
        });
        modelBuilder.Entity<ApplicationPlan>(plan =>
        {
            plan.ToTable("Pln_ApplicationPlan");
            plan.HasAlternateKey(row => new { row.TenantId, row.Id });
            plan.HasIndex(row => new { row.TenantId, row.RegistrationPlanId, row.Name }).IsUnique();
            plan.HasOne<RegistrationPlan>().WithMany()
                .HasForeignKey(row => new { row.TenantId, row.RegistrationPlanId })
                .HasPrincipalKey(row => new { row.TenantId, row.Id })
                .OnDelete(DeleteBehavior.Restrict);
            plan.Ignore(row => row.Content);
            plan.Property(row => row.Name).HasMaxLength(ApplicationPlan.MaximumNameLength);
            plan.Property(row => row.Eligibility).HasMaxLength(ApplicationPlan.MaximumEligibilityLength);
        });
        modelBuilder.Entity<PublishedFiling>(filing =>
        {
            filing.ToTable("Pln_PublishedFiling");
            filing.HasIndex(row => row.RegistrationPlanId);
            filing.HasIndex(row => row.EndsAt);
            filing.Property(row => row.Name).HasMaxLength(ApplicationPlan.MaximumNameLength);
            filing.Property(row => row.Eligibility).HasMaxLength(ApplicationPlan.MaximumEligibilityLength);
        });
        modelBuilder.Entity<PointArrangement>(arrangement =>
        {
            arrangement.ToTable("Pln_PointArrangement");
            arrangement.HasIndex(row => new { row.TenantId, row.ApplicationPlanId, row.PointId }).IsUnique();
            arrangement.HasOne<ApplicationPlan>().WithMany()
                .HasForeignKey(row => new { row.TenantId, row.ApplicationPlanId })
                .HasPrincipalKey(row => new { row.TenantId, row.Id })
                .OnDelete(DeleteBehavior.Restrict);
            // By point, for the times in which it confirms for another 网报计划.
            arrangement.HasIndex(row => new { row.TenantId, row.PointId });
            arrangement.Ignore(row => row.Content);
            arrangement.Ignore(row => row.Window);
            arrangement.Property(row => row.Persons).IsJson();
            arrangement.Property(row => row.Slots).IsJson();
            arrangement.Property(row => row.Scope).HasMaxLength(PointArrangement.MaximumScopeLength);
            arrangement.Property(row => row.Precautions).HasMaxLength(PointArrangement.MaximumPrecautionsLength);
        });
    }
}
