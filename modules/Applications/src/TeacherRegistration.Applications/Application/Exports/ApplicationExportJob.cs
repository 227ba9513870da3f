using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Applications.Application.Exports;

/// <summary>Makes an export in the background, as the one who asked for it.</summary>
internal sealed class ApplicationExportJob(IServiceProvider services) : IJob
{
    public const string ExportIdKey = "ExportId";
    public const string AgencyIdKey = "AgencyId";
    public const string ProvinceIdKey = "ProvinceId";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        Guid Read(string key) => Guid.Parse(context.MergedJobDataMap.GetString(key)!);
        await using var scope = services.CreateTenantScope(Read(AgencyIdKey), Read(ProvinceIdKey));
        await scope.ServiceProvider.GetRequiredService<ExportMaker>().MakeAsync(Read(ExportIdKey), cancellationToken);
    }
}
