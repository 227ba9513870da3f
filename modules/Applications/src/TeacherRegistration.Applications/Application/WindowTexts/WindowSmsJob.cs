using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>Tells one person by text message that a window has begun or ends later.</summary>
internal sealed class WindowSmsJob(IServiceProvider services) : IJob
{
    private const string AgencyIdKey = "AgencyId";
    private const string ProvinceIdKey = "ProvinceId";

    public static IReadOnlyDictionary<string, string> Data(Guid agencyId, Guid provinceId, WindowNews news) => new Dictionary<string, string>
    {
        [AgencyIdKey] = agencyId.ToString(),
        [ProvinceIdKey] = provinceId.ToString(),
        [nameof(news.Template)] = news.Template,
        [nameof(news.ApplicationPlanId)] = news.ApplicationPlanId.ToString(),
        [nameof(news.SubjectId)] = news.SubjectId.ToString(),
        [nameof(news.End)] = news.End?.ToString("O", CultureInfo.InvariantCulture) ?? "",
    };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        string Read(string key) => context.MergedJobDataMap.GetString(key)!;
        var end = Read(nameof(WindowNews.End));
        var news = new WindowNews(
            Read(nameof(WindowNews.Template)),
            Guid.Parse(Read(nameof(WindowNews.ApplicationPlanId))),
            Guid.Parse(Read(nameof(WindowNews.SubjectId))),
            end.Length == 0 ? null : DateTime.Parse(end, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
        await using var scope = services.CreateTenantScope(Guid.Parse(Read(AgencyIdKey)), Guid.Parse(Read(ProvinceIdKey)));
        await scope.ServiceProvider.GetRequiredService<NoticeSms>().SendAsync(context, () => ComposeAsync(scope.ServiceProvider, news, cancellationToken), cancellationToken);
    }

    /// <summary>Null: it is not true any more, or there is nobody to tell.</summary>
    public static Task<SmsRequest?> ComposeAsync(IServiceProvider services, WindowNews news, CancellationToken cancellationToken) => news.Template == SmsTemplates.ConfirmationExtended
        ? services.GetRequiredService<ConfirmationSms>().ComposeAsync(news, cancellationToken)
        : services.GetRequiredService<FilingSms>().ComposeAsync(news, cancellationToken);
}

/// <summary>What is told.</summary>
/// <param name="Template">A key of <see cref="SmsTemplates"/>.</param>
/// <param name="ApplicationPlanId">The 网报计划.</param>
/// <param name="SubjectId">Who is told: an account, its draft, or an application.</param>
/// <param name="End">The end that was set; with another one it is not true any more. Null where the window has begun.</param>
internal sealed record WindowNews(string Template, Guid ApplicationPlanId, Guid SubjectId, DateTime? End);
