using Quartz;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Accounts;

/// <summary>Tells the account's phone what was changed about its login; scheduled in the same transaction as the change.</summary>
internal sealed class AccountNoticeJob(IRepository<Account> accounts, LoginCodes codes, ISmsSender sms) : IJob
{
    private const string AccountIdKey = "AccountId";
    private const string TemplateKey = "Template";

    /// <param name="accountId">Whose phone.</param>
    /// <param name="template">A key of <see cref="SmsTemplates"/> whose only parameter is <c>time</c>.</param>
    public static Dictionary<string, string> Data(Guid accountId, string template) => new() { [AccountIdKey] = accountId.ToString(), [TemplateKey] = template };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var accountId = Guid.Parse(context.MergedJobDataMap.GetString(AccountIdKey)!);
        if (await accounts.FindAsync(accountId, cancellationToken) is not { } account || codes.FindPhone(account) is not { } phone)
        {
            return;
        }

        // It was changed when the job was put in, however late the text gets through.
        var parameters = new Dictionary<string, string> { ["time"] = BeijingTime.Format(context.PutInAt()) };
        var request = new SmsRequest(phone, context.MergedJobDataMap.GetString(TemplateKey)!, parameters) { Id = Guid.Parse(context.JobDetail.Key.Name), AgencyId = account.AgencyId };
        try
        {
            await sms.SendAsync(request, cancellationToken);
        }
        catch (SmsNotSentException exception) when (exception.IsNumberRefused)
        {
            // Noted in the log; another try would change nothing.
        }
    }
}
