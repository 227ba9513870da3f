using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.Importing;
using TeacherRegistration.Applications.Domain.Imports;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>SPEC decision 21: numbers of 报名号 are taken one after another, by an import and by who files online meanwhile. SQLite has one writer.</summary>
public sealed class ImportTurnTests(MySqlHost host)
{
    [Fact]
    public async Task WhileAnImportFiles_NobodyTakesANumberOnline()
    {
        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        var services = scope.ServiceProvider;
        services.GetRequiredService<AuditScope>().Operation = "Test";
        var plan = (await services.GetRequiredService<IPlanIntegrationService>().GetApplicationPlansAsync(TestContext.Current.CancellationToken)).Single(row => row.IsCurrent);
        var point = await TestApplications.FindPointAsync(host, TestApplications.PointOne);
        var batch = new ImportBatch(Guid.CreateVersion7(), "test.csv", 1, 0, 0, DateTime.UnixEpoch);
        var report = new ImportReport([TestPeople.Next(plan.Id, point.Id)], 1, [], []);
        Exception? online = null;

        await services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            services.GetRequiredService<IRepository<ImportBatch>>().Add(batch);
            await services.GetRequiredService<TeacherRegistrationDbContext>().SaveChangesAsync(TestContext.Current.CancellationToken);
            await services.GetRequiredService<ImportAppService>().FileAsync(batch.Id, report);
            online = await Record.ExceptionAsync(() => HoldAtOnceAsync(plan.Id));
            return true;
        }, cancellationToken: TestContext.Current.CancellationToken);

        online.ShouldNotBeNull().ToString().ShouldContain("Lock wait timeout");
    }

    /// <summary>What filing online begins with, without its patience.</summary>
    private async Task HoldAtOnceAsync(Guid planId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Database;
        await database.OpenConnectionAsync();
        try
        {
            await database.ExecuteSqlRawAsync("SET innodb_lock_wait_timeout = 0");
            await scope.ServiceProvider.GetRequiredService<IOpenFilings>().HoldAsync(planId);
        }
        finally
        {
            // The connection goes back to the pool as it is.
            await database.ExecuteSqlRawAsync("SET innodb_lock_wait_timeout = DEFAULT");
        }
    }
}
