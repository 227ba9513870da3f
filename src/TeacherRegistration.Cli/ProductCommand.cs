using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeacherRegistration.Web.Hosting;

namespace TeacherRegistration.Cli;

/// <summary>A command that works on the product: built as the service builds it, but listening nowhere and running no jobs.</summary>
internal static class ProductCommand
{
    public const int Done = 0;
    public const int Refused = 1;

    public static Command Create(string name, string description, Func<WebApplication, ParseResult, TextWriter, Task<int>> work)
    {
        var command = new Command(name, description);
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                await using var app = Build(parsed);
                app.Services.GetRequiredService<IStartupValidator>().Validate();
                return await work(app, parsed, parsed.InvocationConfiguration.Output);
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
