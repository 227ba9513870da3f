using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Idempotency;
using TeacherRegistration.Framework.Settings;
using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

internal static class FrameworkModel
{
    public static void ConfigureFramework(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AuditRecord>(record =>
        {
            record.ToTable("Frm_AuditRecord");
            record.HasKey(row => row.Sequence);
            record.HasIndex(row => new { row.TenantId, row.At });
            record.HasIndex(row => new { row.Category, row.At });
            record.HasIndex(row => new { row.Operation, row.At });
            record.HasIndex(row => new { row.UserId, row.At });
            record.HasIndex(row => row.At);
            record.HasIndex(row => new { row.SubjectId, row.At });
            record.Property(row => row.UserName).HasMaxLength(64);
            record.Property(row => row.IpAddress).HasMaxLength(64);
            record.Property(row => row.Operation).HasMaxLength(200);
            record.Property(row => row.SubjectType).HasMaxLength(64);
            record.Property(row => row.SubjectId).HasMaxLength(64);
            record.Property(row => row.Reason).HasMaxLength(500);
            record.Property(row => row.TraceId).HasMaxLength(64);
        });
        modelBuilder.Entity<AuditSeal>(seal =>
        {
            seal.ToTable("Frm_AuditSeal");
            seal.Property(row => row.Id).ValueGeneratedNever();
            seal.HasIndex(row => row.At);
            seal.Property(row => row.Hash).HasMaxLength(32).IsFixedLength();
        });
        modelBuilder.Entity<AuditSignature>(signature =>
        {
            signature.ToTable("Frm_AuditSignature");
            signature.HasIndex(row => row.SealId);
            signature.Property(row => row.Hash).HasMaxLength(32).IsFixedLength();
            signature.Property(row => row.KeyId).HasMaxLength(16);
            signature.Property(row => row.Signature).HasMaxLength(64).IsFixedLength();
        });
        modelBuilder.Entity<FormSubmission>(submission =>
        {
            submission.ToTable("Frm_FormSubmission");
            submission.HasKey(row => new { row.UserId, row.Token });
            submission.HasIndex(row => row.At);
            submission.Property(row => row.Digest).HasMaxLength(32).IsFixedLength();
            submission.Property(row => row.Location).HasMaxLength(500);
        });
        modelBuilder.Entity<SettingValue>(setting =>
        {
            setting.ToTable(SettingValue.Table);
            setting.HasIndex(row => new { row.AgencyId, row.Name }).IsUnique();
            setting.Property(row => row.Name).HasMaxLength(100);
            setting.Property(row => row.Value).HasMaxLength(SettingDefinition.MaximumTextLength);
        });
        modelBuilder.Entity<SmsRecord>(record =>
        {
            record.ToTable("Frm_SmsRecord");
            record.HasIndex(row => row.At);
            record.HasIndex(row => new { row.AgencyId, row.At });
            record.HasIndex(row => new { row.PhoneHash, row.At });
            record.HasIndex(row => row.GatewayId);
            record.Property(row => row.Template).HasMaxLength(SmsRecord.MaximumLength);
            record.Property(row => row.PhoneMask).HasMaxLength(16);
            record.Property(row => row.PhoneHash).HasMaxLength(32).IsFixedLength();
            record.Property(row => row.Gateway).HasMaxLength(SmsRecord.MaximumLength);
            record.Property(row => row.GatewayId).HasMaxLength(SmsRecord.MaximumLength);
            record.Property(row => row.Fault).HasMaxLength(SmsRecord.MaximumLength);
        });
        modelBuilder.Entity<Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey>().ToTable("Frm_DataProtectionKey");
    }
}
