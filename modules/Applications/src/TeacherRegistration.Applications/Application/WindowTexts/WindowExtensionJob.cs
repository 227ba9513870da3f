using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>Has everybody told whom a later end concerns; scheduled in the transaction that set it.</summary>
internal sealed class WindowExtensionJob(IServiceProvider services) : IJob
{
    private const string AgencyIdKey = "AgencyId";
    private const string ProvinceIdKey = "ProvinceId";
    private const string ExtensionIdKey = "ExtensionId";

    public static IReadOnlyDictionary<string, string> Data(ICurrentTenant agency, Guid extensionId) => new Dictionary<string, string>
    {
        [AgencyIdKey] = agency.Id!.Value.ToString(),
        [ProvinceIdKey] = agency.ProvinceId!.Value.ToString(),
        [ExtensionIdKey] = extensionId.ToString(),
    };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        Guid Read(string key) => Guid.Parse(context.MergedJobDataMap.GetString(key)!);
        await using var scope = services.CreateTenantScope(Read(AgencyIdKey), Read(ProvinceIdKey));
        await scope.ServiceProvider.GetRequiredService<WindowExtensionTexts>().RunAsync(Read(ExtensionIdKey), cancellationToken);
    }
}
