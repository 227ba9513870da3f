using Quartz;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Accounts;

/// <summary>Tells the account's phone that the password was changed; scheduled in the same transaction as the change.</summary>
internal sealed class PasswordChangedNoticeJob(IRepository<Account> accounts, LoginCodes codes, ISmsSender sms, TimeProvider timeProvider) : IJob
{
    public const string AccountIdKey = "AccountId";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var accountId = Guid.Parse(context.MergedJobDataMap.GetString(AccountIdKey)!);
        if (await accounts.FindAsync(accountId, cancellationToken) is { } account && codes.FindPhone(account) is { } phone)
        {
            var time = BeijingTime.Format(timeProvider.GetUtcNow().UtcDateTime);
            await sms.SendAsync(phone, SmsTemplates.PasswordChanged, new Dictionary<string, string> { ["time"] = time }, cancellationToken);
        }
    }
}
