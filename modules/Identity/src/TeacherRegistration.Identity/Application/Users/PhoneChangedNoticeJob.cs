using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Quartz;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>Tells the old number that it was replaced, then forgets it: when it was told, when it takes no texts, and at the latest three hours after.</summary>
internal sealed partial class PhoneChangedNoticeJob(
    IRepository<PhoneChange> changes,
    IRepository<Account> accounts,
    AccountPhones phones,
    IColumnCipher cipher,
    ISmsSender sms,
    IDatabaseProvider provider,
    ILogger<PhoneChangedNoticeJob> logger) : IJob
{
    public const string ChangeIdKey = "ChangeId";

    /// <summary>Nine tries; a number that is nobody's concern any more is kept no longer.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(3);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(context.MergedJobDataMap.GetString(ChangeIdKey)!);
        if (await changes.Query().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } change)
        {
            return;
        }

        var account = await accounts.Query().FirstOrDefaultAsync(row => row.Id == change.AccountId, cancellationToken);
        try
        {
            var parameters = new Dictionary<string, string>
            {
                ["time"] = BeijingTime.Format(change.ChangedAt),
                ["phone"] = phones.Mask(change.AccountId, account?.Phone),
            };
            var request = new SmsRequest(cipher.Open(change.OldPhone, PhoneChange.PhoneCell(id)), SmsTemplates.PhoneChanged, parameters) { Id = id, AgencyId = account?.AgencyId };
            await sms.SendAsync(request, cancellationToken);
        }
        catch (SmsNotSentException exception) when (exception.IsNumberRefused || context.FireTimeUtc.UtcDateTime >= change.ChangedAt + Kept)
        {
            // The old number often does not work: that is why it was replaced.
            LogNotSent(logger, change.AccountId, exception.Code);
        }

        using var gate = await provider.EnterWriteAsync();
        await changes.Query().Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The old phone of account {AccountId} could not be told of its replacement: {Code}.")]
    private static partial void LogNotSent(ILogger logger, Guid accountId, string code);
}
