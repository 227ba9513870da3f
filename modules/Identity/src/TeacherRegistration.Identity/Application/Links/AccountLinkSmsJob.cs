using System.Globalization;
using Quartz;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Links;

namespace TeacherRegistration.Identity.Application.Links;

/// <summary>Makes a new one-time link and sends it to the account's phone; a number that the gateway refuses is marked.</summary>
internal sealed class AccountLinkSmsJob(
    IRepository<Account> accounts, AccountLinks links, LoginCodes codes, ISmsSender sms, IUnitOfWork unitOfWork, AuditScope audit) : IJob
{
    public const string AccountIdKey = "AccountId";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(context.MergedJobDataMap.GetString(AccountIdKey)!);
        audit.Operation = nameof(AccountLinkSmsJob);
        audit.About(nameof(Account), id);
        if (await accounts.FindAsync(id, cancellationToken) is not { IsEnabled: true, HasPassword: false } account || codes.FindPhone(account) is not { } phone)
        {
            return;
        }

        var token = await unitOfWork.RunAsync(() => links.IssueAsync(id), cancellationToken: cancellationToken);
        try
        {
            var parameters = new Dictionary<string, string>
            {
                ["link"] = links.AddressOf(token),
                ["hours"] = AccountLink.Lifetime.TotalHours.ToString(CultureInfo.InvariantCulture),
            };
            // A number of its own for each try: each carries another link, and only the newest works.
            await sms.SendAsync(new SmsRequest(phone, SmsTemplates.AccountLink, parameters) { AgencyId = account.AgencyId }, cancellationToken);
        }
        catch (SmsNotSentException exception) when (exception.IsNumberRefused)
        {
            await unitOfWork.RunAsync(
                async () =>
                {
                    (await accounts.GetAsync(id, cancellationToken)).MarkPhoneUndeliverable();
                    return id;
                },
                cancellationToken: cancellationToken);
        }
    }
}
