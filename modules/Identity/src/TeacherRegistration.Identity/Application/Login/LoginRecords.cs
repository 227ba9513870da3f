using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Notes each try to log in. A failure is written in a transaction of its own, as nothing else of it is.</summary>
internal sealed class LoginRecords(IServiceScopeFactory scopeFactory, TimeProvider timeProvider)
{
    public LoginRecord Describe(Guid accountId, LoginOutcome outcome, SecondFactor? factor, LoginClient client) =>
        new(Guid.CreateVersion7(), accountId, outcome, factor, client.Address, client.Device, timeProvider.GetUtcNow().UtcDateTime);

    public async Task WriteAsync(Guid accountId, LoginOutcome outcome, SecondFactor? factor, LoginClient client)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        scope.ServiceProvider.GetRequiredService<IRepository<LoginRecord>>().Add(Describe(accountId, outcome, factor, client));
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().SaveChangesAsync();
    }
}
