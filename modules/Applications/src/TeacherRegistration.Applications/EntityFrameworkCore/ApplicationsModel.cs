using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Applications.Domain.Imports;
using TeacherRegistration.Applications.Domain.Names;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.Reveals;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

internal static class ApplicationsModel
{
    private const int HashLength = 32;
    private const int MaximumAgencyNameLength = 121;

    public static void ConfigureApplications(this ModelBuilder modelBuilder)
    {
        // Parts of JSON columns, no tables.
        modelBuilder.Ignore<PersonInfo>();
        modelBuilder.Ignore<CertificateInfo>();
        modelBuilder.Ignore<EmploymentInfo>();
        modelBuilder.Ignore<AssessmentInfo>();
        modelBuilder.Ignore<YearResult>();
        modelBuilder.Ignore<WorkHistoryRow>();
        modelBuilder.Ignore<Rejection>();
        modelBuilder.Ignore<BureauReport>();
        modelBuilder.Ignore<TransferOrigin>();
        modelBuilder.Entity<OnlineApplication>(ConfigureApplication);
        modelBuilder.Entity<NameGram>(gram =>
        {
            gram.ToTable("App_NameGram");
            gram.HasKey(row => new { row.TenantId, row.Gram, row.Id });
            gram.Property(row => row.Gram).HasMaxLength(NameGram.MaximumLength);
        });
        modelBuilder.Entity<StatusCount>(count =>
        {
            count.ToTable("App_StatusCount");
            count.HasKey(row => new { row.TenantId, row.ApplicationPlanId, row.Id, row.Status });
        });
        modelBuilder.Entity<ApprovalRecord>(record =>
        {
            record.ToTable("App_ApprovalRecord");
            record.HasIndex(row => new { row.TenantId, row.ApplicationId, row.At });
            record.HasOne<OnlineApplication>().WithMany()
                .HasForeignKey(row => new { row.TenantId, row.ApplicationId })
                .HasPrincipalKey(row => new { row.TenantId, row.Id })
                .OnDelete(DeleteBehavior.Restrict);
            record.Property(row => row.AgencyName).HasMaxLength(MaximumAgencyNameLength);
            record.Property(row => row.LoginName).HasMaxLength(64);
        });
        modelBuilder.Entity<ImportBatch>(batch =>
        {
            batch.ToTable("App_ImportBatch");
            batch.HasIndex(row => new { row.TenantId, row.CheckedAt });
            batch.Property(row => row.FileName).HasMaxLength(ImportBatch.MaximumFileNameLength);
        });
        modelBuilder.Entity<ApplicationExport>(export =>
        {
            export.ToTable("App_Export");
            export.HasIndex(row => new { row.TenantId, row.AccountId, row.Id });
        });
        modelBuilder.Entity<RevealedPerson>(revealed =>
        {
            revealed.ToTable("App_RevealedPerson");
            revealed.HasIndex(row => new { row.TenantId, row.AccountId, row.Kind, row.Day, row.Ordinal }).IsUnique();
            revealed.HasIndex(row => new { row.TenantId, row.AccountId, row.Kind, row.Day, row.PersonId }).IsUnique();
        });
        modelBuilder.Entity<Person>(person =>
        {
            person.ToTable("App_Person");
            person.HasIndex(row => row.IdHash).IsUnique();
            person.Property(row => row.IdHash).HasMaxLength(HashLength).IsFixedLength();
        });
        modelBuilder.Entity<PersonApplication>(filed =>
        {
            filed.ToTable("App_PersonApplication");
            filed.HasIndex(row => new { row.PersonId, row.LiveYear }).IsUnique();
        });
        modelBuilder.ConfigureDrafts();
        modelBuilder.ConfigureRegister();
        modelBuilder.ConfigureWindowTexts();
        modelBuilder.Entity<Transfer>(transfer =>
        {
            transfer.ToTable(Transfer.Table);
            transfer.HasIndex(row => new { row.RightAgencyId, row.State, row.RejectedAt });
            transfer.HasIndex(row => row.PersonId);
            transfer.Property(row => row.FromNumber).HasMaxLength(OnlineApplication.NumberLength);
            transfer.Property(row => row.AcceptedNumber).HasMaxLength(OnlineApplication.NumberLength);
            transfer.Property(row => row.Name).HasMaxLength(PersonName.MaximumLength * 2);
            transfer.Property(row => row.IdMask).HasMaxLength(20);
            transfer.Property(row => row.School).HasMaxLength(EmploymentInfo.MaximumSchoolLength);
            transfer.Property(row => row.Reason).HasMaxLength(Rejection.MaximumReasonLength);
        });
    }

    private static void ConfigureApplication(EntityTypeBuilder<OnlineApplication> application)
    {
        application.ToTable(OnlineApplication.Table);
        application.HasAlternateKey(row => new { row.TenantId, row.Id });
        application.Property(row => row.ApplicationNumber).HasMaxLength(OnlineApplication.NumberLength);
        application.Property(row => row.Name).HasMaxLength(PersonName.MaximumLength * 2);
        application.Property(row => row.IdHash).HasMaxLength(HashLength).IsFixedLength();
        application.Property(row => row.IdMask).HasMaxLength(20);
        application.Property(row => row.IdTail).HasMaxLength(4);
        application.Property(row => row.PhoneHash).HasMaxLength(HashLength).IsFixedLength();
        application.Property(row => row.PhoneMask).HasMaxLength(20);
        application.Property(row => row.PhoneTail).HasMaxLength(4);
        application.Property(row => row.CertificateNumber).HasMaxLength(17);
        application.Property(row => row.CertificateSubject).HasMaxLength(EmploymentInfo.MaximumSubjectLength);
        application.Property(row => row.School).HasMaxLength(EmploymentInfo.MaximumSchoolLength);
        application.Property(row => row.ArchiveNumber).HasMaxLength(OnlineApplication.MaximumArchiveNumberLength);
        application.Property(row => row.Remark).HasMaxLength(OnlineApplication.MaximumRemarkLength);
        application.Property(row => row.ConcludedBy).HasMaxLength(64);
        // What an older version of the product files during an upgrade has its paper as it is.
        application.Property(row => row.PaperVersion).HasDefaultValue(1);
        application.Property(row => row.Person).IsJson();
        application.Property(row => row.Certificate).IsJson();
        application.Property(row => row.Employment).IsJson();
        application.Property(row => row.Assessment).IsJson();
        application.Property(row => row.WorkHistory).IsJson();
        application.Property(row => row.Rejection).IsJson();
        application.Property(row => row.BureauReport).IsJson();
        application.Property(row => row.TransferredFrom).IsJson();

        application.HasListIndexes();
        application.HasIndex(row => new { row.TenantId, row.ApplicationNumber }).IsUnique();
        application.HasIndex(row => new { row.TenantId, row.ApplicationPlanId, row.ConcludedAt, row.ConcludedBy, row.Status }, ListIndex.Name(isOfPoint: false, ListIndex.ConcludedAt));
        application.HasIndex(row => new { row.TenantId, row.PointId, row.ApplicationPlanId, row.ConcludedAt, row.ConcludedBy, row.Status }, ListIndex.Name(isOfPoint: true, ListIndex.ConcludedAt));
        application.HasIndex(row => new { row.TenantId, row.PointId, row.ApplicationPlanId, row.IdTail });
        application.HasIndex(row => new { row.TenantId, row.ApplicationPlanId, row.IdTail });

        // Those with ConcludedAt hold all that 统计分析 counts, those with School all that 按校办理 does. Its conditions:
        application.HasIndex(row => new { row.TenantId, row.ApplicationPlanId, row.ReportOpenSince });
        application.HasIndex(row => new { row.TenantId, row.ApplicationPlanId, row.AnsweredAt, row.PointId }, ListIndex.Answered);
        application.HasIndex(row => new { row.TenantId, row.IdHash });
        application.HasIndex(row => new { row.TenantId, row.PhoneHash });
        application.HasIndex(row => new { row.TenantId, row.CertificateNumber });
        application.HasIndex(row => row.PersonId);
    }
}
