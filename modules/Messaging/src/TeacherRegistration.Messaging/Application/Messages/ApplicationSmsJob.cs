using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>Sends a text about an application that could not be sent with the others (<see cref="WaitingTextJob"/>).</summary>
internal sealed class ApplicationSmsJob(IServiceProvider services) : IJob
{
    private const string AgencyIdKey = "AgencyId";
    private const string ProvinceIdKey = "ProvinceId";
    private const string ApplicationIdKey = "ApplicationId";
    private const string TemplateKey = "Template";

    public static IReadOnlyDictionary<string, string> Data(WaitingText text) => new Dictionary<string, string>
    {
        [AgencyIdKey] = text.AgencyId.ToString(),
        [ProvinceIdKey] = text.ProvinceId.ToString(),
        [ApplicationIdKey] = text.ApplicationId.ToString(),
        [TemplateKey] = text.Template,
    };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        string Read(string key) => context.MergedJobDataMap.GetString(key)!;
        await using var scope = services.CreateTenantScope(Guid.Parse(Read(AgencyIdKey)), Guid.Parse(Read(ProvinceIdKey)));
        var sms = scope.ServiceProvider.GetRequiredService<ApplicationSms>();
        await scope.ServiceProvider.GetRequiredService<NoticeSms>().SendAsync(context, () => sms.ComposeAsync(Guid.Parse(Read(ApplicationIdKey)), Read(TemplateKey), cancellationToken), cancellationToken);
    }
}
