using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quartz;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Framework.Idempotency;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Settings;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Framework.Time;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Framework;

/// <summary>Registers the framework and the modules; the host and the command line both start here.</summary>
public static class FrameworkServices
{
    /// <summary>Adds everything but the web pages and the running job scheduler.</summary>
    /// <typeparam name="TContext">The product's database context.</typeparam>
    public static IServiceCollection AddFramework<TContext>(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment,
        IDatabaseProvider provider,
        IReadOnlyList<IModule> modules)
        where TContext : AppDbContext
    {
        services.AddSingleton(provider);
        services.AddSingleton(modules);
        services.AddSingleton<IEnumerable<IModule>>(modules);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDatabase<TContext>(provider);
        services.AddEncryption(configuration);
        services.AddSecurity();
        services.AddAuditing(configuration);
        services.AddJobs(provider);
        services.AddSms(configuration, environment);
        services.AddHttpContextAccessor();
        services.AddScoped<IRequestClock, RequestClock>();
        services.AddUploads(configuration);
        services.AddPersonalData(configuration);
        services.AddLocalization();
        services.AddSettings(configuration);
        services.AddScoped<MarkedExport>();
        services.AddSingleton<RuleMessages>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingMessages>();
        foreach (var module in modules)
        {
            module.ConfigureServices(services, configuration);
        }

        return services;
    }

    private static void AddDatabase<TContext>(this IServiceCollection services, IDatabaseProvider provider)
        where TContext : AppDbContext
    {
        services.AddPooledDbContextFactory<TContext>(provider.Configure);
        services.AddScoped<AppDbContext>(scope =>
        {
            var tenant = scope.GetRequiredService<CurrentTenant>();
            tenant.Seal();
            var context = scope.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            // Set on every lease: a pooled context keeps the values of its last user.
            context.TenantId = tenant.Id ?? Guid.Empty;
            context.ProvinceId = tenant.ProvinceId ?? Guid.Empty;
            return context;
        });
        services.AddScoped(scope => (TContext)scope.GetRequiredService<AppDbContext>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<CurrentTenant>();
        services.AddScoped<ICurrentTenant>(scope => scope.GetRequiredService<CurrentTenant>());
        services.AddScoped<FormTokens>();
        services.AddScoped<FormPost>();
        services.AddScoped<ShownOnce>();
    }

    private static void AddSecurity(this IServiceCollection services)
    {
        services.AddSingleton<PermissionRegistry>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(scope => scope.GetRequiredService<CurrentUser>());
    }

    private static void AddJobs(this IServiceCollection services, IDatabaseProvider provider)
    {
        services.AddScoped<BackgroundJobManager>();
        services.AddScoped<DeadLetters>();
        services.AddScoped<IBackgroundJobManager>(scope => scope.GetRequiredService<BackgroundJobManager>());
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options =>
            {
                options.GenerateInstanceId = true;
                // The scheduler does not see commits it does not own: it looks for new jobs every second.
                options.IdleWaitTime = TimeSpan.FromSeconds(1);
            });
            quartz.UsePersistentStore(store =>
            {
                provider.Configure(store);
                store.ProvisionSchema();
                store.ConfigureStore(options =>
                {
                    options.AcceptEnlistedTransactions = true;
                    options.LockOnInsert = false;
                });
            });
            quartz.UseDefaultRetryPolicy(JobRetries.Policy);
            quartz.AddJobMiddleware<JobRetries>();
            quartz.AddAuditJobs();
            quartz.AddSmsJobs();
            quartz.AddPersonalDataJobs();
        });
    }
}
