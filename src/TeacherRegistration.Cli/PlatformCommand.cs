using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Cli;

/// <summary><c>app platform</c>: the accounts of those who run the service; a new installation has none (AUTH-16).</summary>
internal static class PlatformCommand
{
    private static readonly Argument<string> LoginName = new("login") { Description = "Login name" };
    private static readonly Option<string> Name = new("--name") { Description = "The person's name", Required = true };

    public static Command Create()
    {
        var role = new Option<string>("--role") { Description = "What the person does", DefaultValueFactory = _ => RoleNames.PlatformAdministrator };
        role.AcceptOnlyFromAmong([.. RoleNames.OfPlatform]);

        var list = ProductCommand.Create("list", "List the platform's accounts", async (app, _, output) =>
        {
            foreach (var account in await CallAsync(app, accounts => accounts.GetAllAsync()))
            {
                var state = !account.IsEnabled ? "disabled" : !account.HasPassword ? "invited" : "active";
                var seen = account.LastLoginAt is { } at ? BeijingTime.Format(at) : "never logged in";
                await output.WriteLineAsync($"{account.LoginName}: {account.DisplayName}, {account.Role}, {state}, {seen}");
            }

            return ProductCommand.Done;
        });
        var add = ProductCommand.Create("add", "Add an account; prints the link that sets its password and authenticator app, once", async (app, parsed, output) =>
        {
            var link = await CallAsync(app, accounts => accounts.AddAsync(parsed.GetRequiredValue(LoginName), parsed.GetRequiredValue(Name), parsed.GetRequiredValue(role)));
            return await PrintAsync(output, link);
        });
        var reset = ProductCommand.Create("reset", "End an account's password and sessions; prints a new link, once", async (app, parsed, output) =>
            await PrintAsync(output, await CallAsync(app, accounts => accounts.ResetAsync(parsed.GetRequiredValue(LoginName)))));
        var disable = ProductCommand.Create("disable", "Keep an account out", async (app, parsed, _) =>
            await CallAsync(app, accounts => accounts.DisableAsync(parsed.GetRequiredValue(LoginName))));
        var enable = ProductCommand.Create("enable", "Let a disabled account in again", async (app, parsed, _) =>
            await CallAsync(app, accounts => accounts.EnableAsync(parsed.GetRequiredValue(LoginName))));

        foreach (var one in (Command[])[add, reset, disable, enable])
        {
            one.Arguments.Add(LoginName);
        }

        add.Options.Add(Name);
        add.Options.Add(role);
        return new Command("platform", "Accounts of those who run the service") { list, add, reset, disable, enable };
    }

    private static async Task<T> CallAsync<T>(WebApplication app, Func<IPlatformAccounts, Task<T>> call)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<IPlatformAccounts>());
    }

    private static async Task<int> CallAsync(WebApplication app, Func<IPlatformAccounts, Task> call)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await call(scope.ServiceProvider.GetRequiredService<IPlatformAccounts>());
        return ProductCommand.Done;
    }

    private static async Task<int> PrintAsync(TextWriter output, string link)
    {
        await output.WriteLineAsync(link);
        await output.WriteLineAsync("Good once and for 24 hours, and kept nowhere: hand it to the person alone.");
        return ProductCommand.Done;
    }
}
