using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.DemoData;

/// <summary>
/// Prints the authenticator secret of the demo user of the platform, who has no other second factor (SPEC §8). Where there are demo data only,
/// and to the console only: no log keeps it.
/// </summary>
internal sealed class DemoSecretPrinter(IServiceScopeFactory scopeFactory, IHostEnvironment environment, IConfiguration configuration) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() && !configuration.GetValue<bool>("Demo"))
        {
            return;
        }

        await using var scope = scopeFactory.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query()
            .FirstOrDefaultAsync(row => row.LoginName == IdentityDemoSeeder.PlatformUser && row.AgencyId == null, cancellationToken);
        if (account is not null && await scope.ServiceProvider.GetRequiredService<AuthenticatorStore>().FindSecretAsync(account.Id) is { } secret)
        {
            await Console.Out.WriteLineAsync($"Demo user {account.LoginName}: authenticator secret {secret}");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
