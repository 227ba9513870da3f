using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Messaging.Domain.Notices;
using TeacherRegistration.Messaging.Domain.Templates;

namespace TeacherRegistration.Messaging.EntityFrameworkCore;

internal static class MessagingModel
{
    public static void ConfigureMessaging(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AgencyNotice>(notice =>
        {
            notice.ToTable("Msg_AgencyNotice");
            ConfigureNotice(notice);
            // What readers are shown now: few rows reach behind this moment. The author's list goes by the owner.
            notice.HasIndex(row => new { row.ProvinceId, row.ValidUntil });
            notice.HasIndex(row => new { row.OwnerId, row.Id });
        });
        modelBuilder.Entity<PlatformNotice>(notice =>
        {
            notice.ToTable("Msg_PlatformNotice");
            ConfigureNotice(notice);
            notice.HasIndex(row => row.ValidUntil);
        });
        modelBuilder.Entity<NoticeReading>(reading =>
        {
            reading.ToTable("Msg_NoticeReading");
            reading.HasIndex(row => new { row.NoticeId, row.AccountId }).IsUnique();
            reading.HasIndex(row => new { row.NoticeId, row.Id });
            reading.Property(row => row.ReaderName).HasMaxLength(NoticeReading.MaximumNameLength);
            reading.Property(row => row.PlaceName).HasMaxLength(NoticeReading.MaximumNameLength * 2);
        });
        modelBuilder.Entity<ApplicantMessage>(message =>
        {
            message.ToTable("Msg_ApplicantMessage");
            message.HasIndex(row => new { row.TenantId, row.ApplicationId, row.SentAt });
            message.Property(row => row.Text).HasMaxLength(MessageText.MaximumLength);
            message.Property(row => row.SenderLoginName).HasMaxLength(ApplicantMessage.MaximumLoginNameLength);
            message.Property(row => row.SenderName).HasMaxLength(ApplicantMessage.MaximumNameLength);
            message.Property(row => row.SenderPlace).HasMaxLength(ApplicantMessage.MaximumNameLength * 2);
            message.Property(row => row.WithdrawnBy).HasMaxLength(ApplicantMessage.MaximumLoginNameLength);
        });
        modelBuilder.Entity<WaitingText>(text =>
        {
            text.ToTable("Msg_WaitingText");
            text.Property(row => row.Template).HasMaxLength(WaitingText.MaximumTemplateLength);
        });
        modelBuilder.Entity<MessageTemplate>(template =>
        {
            template.ToTable("Msg_MessageTemplate");
            template.HasIndex(row => new { row.TenantId, row.Name }).IsUnique();
            template.Property(row => row.Name).HasMaxLength(MessageTemplate.MaximumNameLength);
            template.Property(row => row.Text).HasMaxLength(MessageText.MaximumLength);
        });
        modelBuilder.Entity<MessageAnswer>(answer =>
        {
            answer.ToTable("Msg_MessageAnswer");
            // What waits, for the list; what was ever answered, for the record of one applicant.
            answer.HasIndex(row => new { row.TenantId, row.HandledAt, row.AnsweredAt });
            answer.HasIndex(row => new { row.TenantId, row.ApplicationId, row.AnsweredAt });
            answer.Property(row => row.Text).HasMaxLength(MessageText.MaximumLength);
            answer.Property(row => row.HandledBy).HasMaxLength(ApplicantMessage.MaximumLoginNameLength);
        });
    }

    private static void ConfigureNotice<T>(EntityTypeBuilder<T> notice)
        where T : Notice
    {
        notice.Property(row => row.Title).HasMaxLength(Notice.MaximumTitleLength);
        notice.Property(row => row.Text).HasMaxLength(Notice.MaximumTextLength);
        notice.Property(row => row.PublishedBy).HasMaxLength(NoticeReading.MaximumNameLength);
        notice.Ignore(row => row.Content);
    }
}
