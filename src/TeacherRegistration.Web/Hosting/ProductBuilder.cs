using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using Quartz;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework;
using TeacherRegistration.Theme;

namespace TeacherRegistration.Web.Hosting;

internal static class ProductBuilder
{
    public static void AddProduct(this WebApplicationBuilder builder)
    {
        builder.AddDataFolder();
        // Addresses may hold a one-time token: no line, at any level, repeats them (AUTH-8).
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Routing.Matching", LogLevel.Warning);
        var database = builder.Configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        builder.Services.AddFramework<TeacherRegistrationDbContext>(
            builder.Configuration, builder.Environment, database.CreateProvider(builder.Environment.IsProduction()), ProductModules.All);
        builder.Services.AddTheme();
        builder.Services.AddSecurityHeaders();
        // Also over https: pages carry no secret that a stranger could have compressed beside a guess of his own (decision 0014).
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        builder.Services.AddRazorPages(options =>
        {
            options.RootDirectory = "/Web/Pages";
            if (!builder.Environment.IsDevelopment())
            {
                options.Conventions.AddFolderRouteModelConvention("/Dev", page => page.Selectors.Clear());
            }
        }).AddViewLocalization();
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-TeacherRegistration.Form";
            // The cookie policy makes it Secure; here that would refuse plain http, which browsers trust on 127.0.0.1 and a proxy speaks to us.
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
        // What goes from a write to the page it leads to and must not stand in an address.
        builder.Services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "__Host-TeacherRegistration.Once");
        builder.Services.AddAuthorization();
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture("zh-Hans").AddSupportedCultures("zh-Hans", "en").AddSupportedUICultures("zh-Hans", "en");
            // Browsers send zh-CN and en-GB; the texts are zh-Hans and en.
            options.FallBackToParentCultures = options.FallBackToParentUICultures = true;
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
        });
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxConcurrentConnections = 2000;
        });
    }
}
