using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.DemoData;

/// <summary>The account of the applicant of SPEC §8, who has filed already.</summary>
internal sealed class ApplicantDemoSeeder(IPasswordHasher<Account> hasher, TimeProvider timeProvider) : IDemoSeeder
{
    private const string Name = "林建国";
    private const string IdNumber = "999999199001010016";
    private const string Phone = "19900000101";

    /// <summary>After the applications.</summary>
    public int Order => 70;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var account = scope.ServiceProvider.GetRequiredService<ApplicantAccounts>().Make(Name, IdNumber, Phone, now);
        account.ChangePassword(hasher.HashPassword(null!, IdentityDemoSeeder.Password), now);
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Seed demo applicant";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                var personId = await scope.ServiceProvider.GetRequiredService<IPersonDirectory>().FindAsync(IdNumber, Phone, cancellationToken);
                account.Bind(personId ?? throw new InvalidOperationException("The demo applicant's application has another phone."));
                scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Add(account);
                return true;
            },
            cancellationToken: cancellationToken);
    }
}
