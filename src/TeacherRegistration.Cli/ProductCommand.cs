using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Web.Hosting;

namespace TeacherRegistration.Cli;

/// <summary>A command that works on the product: built as the service builds it, but listening nowhere and running no jobs.</summary>
internal static class ProductCommand
{
    public const int Done = 0;
    public const int Refused = 1;

    /// <summary>What commands print, whatever the machine's language.</summary>
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static Command Create(string name, string description, Func<WebApplication, ParseResult, TextWriter, Task<int>> work)
    {
        var command = new Command(name, description);
        command.SetAction(async (parsed, _) =>
        {
            CultureInfo.CurrentUICulture = English;
            try
            {
                await using var app = Build(parsed);
                app.Services.GetRequiredService<IStartupValidator>().Validate();
                return await WorkAsync(app, parsed, work);
            }
            catch (Exception exception) when (exception is OptionsValidationException or InvalidOperationException)
            {
                // A setting or the database is not as it must be: the message says which and what to do.
                await parsed.InvocationConfiguration.Error.WriteLineAsync(exception.Message);
                return Refused;
            }
        });
        return command;
    }

    private static async Task<int> WorkAsync(WebApplication app, ParseResult parsed, Func<WebApplication, ParseResult, TextWriter, Task<int>> work)
    {
        try
        {
            return await work(app, parsed, parsed.InvocationConfiguration.Output);
        }
        catch (BusinessRuleException exception)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(app.Services.GetRequiredService<RuleMessages>().Word(exception));
            return Refused;
        }
    }

    private static WebApplication Build(ParseResult parsed)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ProductOptions.ToSettings(parsed),
            // The pages and files are found by the host's name.
            ApplicationName = typeof(ProductBuilder).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddProduct();
        return builder.Build();
    }
}
