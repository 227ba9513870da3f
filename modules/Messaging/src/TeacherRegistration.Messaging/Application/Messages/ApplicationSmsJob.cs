using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>Tells an applicant by text message what became of the application; scheduled in the transaction that decided it.</summary>
internal sealed class ApplicationSmsJob(IServiceProvider services) : IJob
{
    private const string AgencyIdKey = "AgencyId";
    private const string ProvinceIdKey = "ProvinceId";
    private const string ApplicationIdKey = "ApplicationId";
    private const string TemplateKey = "Template";

    public static IReadOnlyDictionary<string, string> Data(ICurrentTenant agency, Guid applicationId, string template) => new Dictionary<string, string>
    {
        [AgencyIdKey] = agency.Id!.Value.ToString(),
        [ProvinceIdKey] = agency.ProvinceId!.Value.ToString(),
        [ApplicationIdKey] = applicationId.ToString(),
        [TemplateKey] = template,
    };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        string Read(string key) => context.MergedJobDataMap.GetString(key)!;
        await using var scope = services.CreateTenantScope(Guid.Parse(Read(AgencyIdKey)), Guid.Parse(Read(ProvinceIdKey)));
        var sms = scope.ServiceProvider.GetRequiredService<ApplicationSms>();
        await scope.ServiceProvider.GetRequiredService<NoticeSms>().SendAsync(context, () => sms.ComposeAsync(Guid.Parse(Read(ApplicationIdKey)), Read(TemplateKey), cancellationToken), cancellationToken);
    }
}
