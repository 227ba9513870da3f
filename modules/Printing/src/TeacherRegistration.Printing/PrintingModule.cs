using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Application.Forms;
using TeacherRegistration.Printing.Application.Notices;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Application.Schools;
using TeacherRegistration.Printing.DemoData;
using TeacherRegistration.Printing.Domain.Files;
using TeacherRegistration.Printing.Domain.Receipts;
using TeacherRegistration.Printing.EntityFrameworkCore;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing;

/// <summary>Receipts, application forms, their public check, and files to download.</summary>
public sealed class PrintingModule : IModule
{
    public Type Resource => typeof(PrintingResource);

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(
            PrintingPermissions.Download,
            RoleNames.ConfirmationUser, RoleNames.RegistrationUser, RoleNames.AgencyAdministrator, RoleNames.ProvincialAdministrator, RoleNames.PlatformAdministrator),
        new(PrintingPermissions.ManageDownloads, RoleNames.PlatformAdministrator, RoleNames.AgencyAdministrator),
    ];

    public IReadOnlyList<MenuItem> MenuItems => [new(MenuGroup.Downloads, 10, "Printing:Downloads", "/downloads", PrintingPermissions.Download)];

    public IReadOnlyList<PagePart> PageParts => [new(PagePlace.ApplicantCase, "_MyPapers", 30)];

    public IReadOnlyList<SettingDefinition> Settings => PrintingSettings.All;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<Receipt>();
        services.AddRepository<ReceiptCode>();
        services.AddRepository<AgencyFile>();
        services.AddRepository<PlatformFile>();
        services.AddRepository<FileUpload>();
        services.AddOptions<PrintingOptions>().Bind(configuration.GetSection("Printing")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new PdfFonts(FontsOf(provider.GetRequiredService<IOptions<PrintingOptions>>().Value)));
        services.AddSingleton<ReceiptTemplate>();
        services.AddSingleton<ApplicationFormTemplate>();
        services.AddScoped<PrintGuard>();
        services.AddScoped<ReceiptComposer>();
        services.AddScoped<ReceiptIssuer>();
        services.AddScoped<ReceiptAppService>();
        services.AddScoped<ICopySource, ReceiptCopy>();
        services.AddScoped<SchoolReceiptAppService>();
        services.AddScoped<IRelatedSubjects, ReceiptRuns>();
        services.AddSingleton<SchoolPaperTemplate>();
        services.AddScoped<SchoolPaperAppService>();
        services.AddScoped<VerificationAppService>();
        services.AddSingleton<NoticeTemplate>();
        services.AddScoped<NoticeAppService>();
        services.AddScoped<FormComposer>();
        services.AddScoped<FormAppService>();
        services.AddScoped<UploadQuota>();
        services.AddScoped<FileStore>();
        services.AddScoped<FileAppService>();
        services.AddScoped<FileListAppService>();
        services.AddScoped<DownloadAppService>();
        services.AddScoped<FileCleanupJob>();
        services.AddScoped<FileScanJob>();
        services.AddQuartz(quartz =>
        {
            quartz.ScheduleNightly<FileCleanupJob>("FileCleanup", 3, 30);
            quartz.ScheduleJob<FileScanJob>(trigger => trigger.WithIdentity("FileScan")
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(FileScanJob.IntervalMinutes)).RepeatForever()));
        });
        services.AddSingleton<IDemoSeeder, PrintingDemoSeeder>();
        services.AddSingleton<IDemoSeeder, FileDemoSeeder>();
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigurePrinting();

    private static PdfFontOptions FontsOf(PrintingOptions options) =>
        options.FallbackFont.Length > 0 ? new PdfFontOptions { FallbackPath = options.FallbackFont } : new PdfFontOptions();
}
