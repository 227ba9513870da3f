using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Messaging.Localization;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>留言 and answers as the applicant's pages show them, and which texts went to the applicant's phone; the log keeps no words of these.</summary>
internal sealed class MessageCopy(
    MyMessageAppService messages, IRepository<SmsRecord> texts, IApplicantProfile applicants, IColumnCipher cipher, ICurrentTenant tenant, IStringLocalizer<MessagingResource> words) : ICopySource
{
    public int Order => 50;

    public async Task<IReadOnlyList<CopySection>> ReadAccountAsync(CancellationToken cancellationToken)
    {
        var applicant = await applicants.GetAsync(cancellationToken);
        var phone = cipher.BlindIndex(applicant.Phone);
        // What went to the number before may have gone to somebody else who had it.
        var rows = await texts.Query().Where(row => row.PhoneHash == phone && row.At >= applicant.RegisteredAt).OrderByDescending(row => row.At).ToListAsync(cancellationToken);
        return [new CopySection("texts", words["CopyTexts"], [.. rows.Select(Describe)])];
    }

    public async Task<IReadOnlyList<CopySection>> ReadApplicationAsync(Guid applicationId, CancellationToken cancellationToken) =>
        [new CopySection("messages", words["MyMessages"], [.. (await messages.GetAsync(applicationId)).SelectMany(message => message.Answers.Select(Describe).Prepend(Describe(message)))])];

    private CopyItem Describe(SmsRecord row) => new CopyItem(words).With("SmsAt", row.At).With("SmsTemplate", words["Sms" + row.Template]).With("SmsState", words["SmsState" + row.State]);

    private CopyItem Describe(MyMessage message) => new CopyItem(words)
        .With("CopyFrom", message.From).With("CopySentAt", message.SentAt).With("CopyReadAt", message.ReadAt).With("CopyText", message.Text);

    private CopyItem Describe(AnswerItem answer)
    {
        var item = new CopyItem(words).With("CopyAnswer", answer.Text).With("CopyAnsweredAt", answer.AnsweredAt).With("CopyHandledAt", answer.HandledAt);
        return Enumerable.Range(1, answer.PhotoCount).Aggregate(item, (all, number) => all.WithPhoto("CopyAnswerPhoto", AnswerPhotos.ContainerOf(number), tenant.Id!.Value, answer.Id));
    }
}
