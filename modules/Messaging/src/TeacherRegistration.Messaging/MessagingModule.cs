using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Application.Bell;
using TeacherRegistration.Messaging.Application.Integration;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Application.Notices;
using TeacherRegistration.Messaging.Application.Sms;
using TeacherRegistration.Messaging.Application.Templates;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.DemoData;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Messaging.Domain.Notices;
using TeacherRegistration.Messaging.Domain.Templates;
using TeacherRegistration.Messaging.EntityFrameworkCore;
using TeacherRegistration.Messaging.Localization;

namespace TeacherRegistration.Messaging;

/// <summary>Notices from the platform and from agencies to staff, and messages from staff to applicants.</summary>
public sealed class MessagingModule : IModule
{
    public Type Resource => typeof(MessagingResource);

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(MessagingPermissions.NoticesManage, RoleNames.PlatformAdministrator, RoleNames.AgencyAdministrator, RoleNames.ProvincialAdministrator),
        new(MessagingPermissions.MessagesSend, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(MessagingPermissions.TemplatesManage, RoleNames.AgencyAdministrator, RoleNames.RegistrationUser),
        new(MessagingPermissions.SmsLogView, RoleNames.PlatformAdministrator, RoleNames.AgencyAdministrator),
    ];

    public IReadOnlyList<MenuItem> MenuItems =>
    [
        new(MenuGroup.Agency, 50, "Messaging:Notices", "/admin/notices", MessagingPermissions.NoticesManage),
        new(MenuGroup.Agency, 52, "Messaging:Templates", "/admin/message-templates", MessagingPermissions.TemplatesManage),
        new(MenuGroup.Agency, 55, "Messaging:SmsLog", "/admin/sms", MessagingPermissions.SmsLogView),
    ];

    public IReadOnlyList<PagePart> PageParts => [new(PagePlace.Header, "_Bell"), new(PagePlace.Alerts, "_MustReadNotices"), new(PagePlace.Home, "_UnreadNotices"), new(PagePlace.ApplicantCase, "_MyMessages", 20), new(PagePlace.StaffCase, "_OpenAnswers")];

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<AgencyNotice>();
        services.AddRepository<PlatformNotice>();
        services.AddRepository<NoticeReading>();
        services.AddSingleton(_ => new TenantMemory<MustReadNotices>(MustReadNotices.MaximumKept, notices => notices.Size));
        services.AddScoped<IDerivedRows, NoticeChanges>();
        services.AddScoped<NoticeScope>();
        services.AddScoped<NoticeBoard>();
        services.AddScoped<NoticeReadingAppService>();
        services.AddScoped<NoticeAppService>();
        services.AddScoped<NoticeListAppService>();
        services.AddRepository<ApplicantMessage>();
        services.AddRepository<MessageAnswer>();
        services.AddScoped<OpenAnswers>();
        services.AddScoped<BellAppService>();
        services.AddScoped<AnswerPhotos>();
        services.AddScoped<AnswerAppService>();
        services.AddScoped<ApplicationSms>();
        services.AddRepository<WaitingText>();
        services.AddRepository<SmsRecord>();
        services.AddScoped<SmsLogAppService>();
        services.AddScoped<AnswerPhotoCleanupJob>();
        services.AddQuartz(quartz =>
        {
            quartz.ScheduleNightly<AnswerPhotoCleanupJob>("AnswerPhotoCleanup", 3, 35);
            quartz.ScheduleJob<WaitingTextJob>(trigger => trigger.WithIdentity("WaitingText")
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(WaitingTextJob.IntervalSeconds)).RepeatForever()));
        });
        services.AddScoped<MessageFiller>();
        services.AddScoped<MessageWriter>();
        services.AddRepository<MessageTemplate>();
        services.AddScoped<MessageTemplateAppService>();
        services.AddScoped<WorkPeriods>();
        services.AddScoped<MessageAppService>();
        services.AddScoped<MessageHistoryAppService>();
        services.AddScoped<MyMessageAppService>();
        services.AddScoped<ICopySource, MessageCopy>();
        services.AddScoped<IMessageIntegrationService, MessageIntegrationService>();
        services.AddScoped<IDerivedRows, MessageChanges>();
        services.AddScoped<IDerivedRows, TemplateChanges>();
        services.AddSingleton(_ => new TenantMemory<OfferedTemplates>(OfferedTemplates.MaximumKept, templates => templates.Size));
        services.AddScoped<IRelatedSubjects, SendingSubjects>();
        services.AddSingleton<IDemoSeeder, MessagingDemoSeeder>();
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureMessaging();
}
