using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>Applications that belong to one test alone: the hosts are shared, and tests run side by side.</summary>
internal static class TestApplications
{
    public const string PointOne = "999901010101";
    public const string PointTwo = "999901010102";
    public const string EndedPoint = "999901010103";
    public const string OtherAgency = "999901020101";
    public const string OtherAgencyNotStarted = "999901020102";
    public const string OtherProvince = "999801010101";

    // Numbers are given in sequence: filing by many at once would only make them try again.
    private static readonly SemaphoreSlim Filing = new(1);

    /// <summary>Files one application at the point and returns its id.</summary>
    public static async Task<Guid> FileAsync(ProductHost host, string pointCode, Func<FilingDraft, FilingDraft>? change = null) =>
        (await FileAsync(host, pointCode, 1, (draft, _) => change?.Invoke(draft) ?? draft))[0].Id;

    /// <summary>Files applications at the point; they are returned in the order of 报名号.</summary>
    public static async Task<IReadOnlyList<(Guid Id, FilingDraft Draft)>> FileAsync(
        ProductHost host, string pointCode, int count, Func<FilingDraft, int, FilingDraft> change)
    {
        await using var scope = await OpenAsync(host, pointCode);
        var services = scope.ServiceProvider;
        var plan = (await services.GetRequiredService<IPlanIntegrationService>().GetApplicationPlansAsync()).Single(row => row.IsCurrent);
        var policy = await services.GetRequiredService<IPlanIntegrationService>().GetCurrentPolicyAsync();
        var point = (await services.GetRequiredService<IAgencyDirectory>().GetPointsAsync()).Single(row => row.Code == pointCode);
        var drafts = Enumerable.Range(0, count).Select(index => change(TestPeople.Next(plan.Id, point.Id), index)).ToList();
        services.GetRequiredService<AuditScope>().Operation = "File test applications";
        await Filing.WaitAsync();
        try
        {
            await services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
            {
                // As the product does: other tests file and import meanwhile.
                await services.GetRequiredService<IOpenFilings>().HoldAsync(plan.Id);
                await services.GetRequiredService<FilingAppService>().FileAsync(drafts, plan.Year, policy.Id, DataSource.Applicant);
                return count;
            });
        }
        finally
        {
            Filing.Release();
        }

        var filed = services.GetRequiredService<TeacherRegistrationDbContext>().ChangeTracker.Entries<OnlineApplication>().Select(entry => entry.Entity);
        return [.. filed.OrderBy(row => row.ApplicationNumber).Zip(drafts, (row, draft) => (row.Id, draft))];
    }

    /// <summary>The application as it is stored.</summary>
    public static async Task<OnlineApplication> ReadAsync(ProductHost host, string pointCode, Guid id)
    {
        await using var scope = await OpenAsync(host, pointCode);
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<OnlineApplication>().AsNoTracking().SingleAsync(row => row.Id == id);
    }

    /// <summary>Puts a value that no page of this part can set.</summary>
    public static async Task SetAsync<T>(ProductHost host, string pointCode, Guid id, string property, T value)
    {
        await using var scope = await OpenAsync(host, pointCode);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunUnrecordedAsync(async () =>
        {
            var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
            var application = await context.Set<OnlineApplication>().AsTracking().SingleAsync(row => row.Id == id);
            context.Entry(application).Property(property).CurrentValue = value;
            return id;
        });
    }

    /// <summary>Its approval records, oldest first.</summary>
    public static async Task<IReadOnlyList<ApprovalRecord>> ReadApprovalsAsync(ProductHost host, string pointCode, Guid id)
    {
        await using var scope = await OpenAsync(host, pointCode);
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<ApprovalRecord>().AsNoTracking()
            .Where(row => row.ApplicationId == id).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync();
    }

    /// <summary>The audit records about it, oldest first.</summary>
    public static async Task<IReadOnlyList<AuditRecord>> ReadAuditAsync(ProductHost host, Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var subject = id.ToString();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().AsNoTracking()
            .Where(row => row.SubjectId == subject).OrderBy(row => row.Sequence).ToListAsync();
    }

    /// <summary>The audit records of what the user did by the operation, oldest first.</summary>
    public static async Task<IReadOnlyList<AuditRecord>> ReadAuditOfAsync(ProductHost host, Guid userId, string operation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().AsNoTracking()
            .Where(row => row.UserId == userId && row.Operation == operation).OrderBy(row => row.Sequence).ToListAsync();
    }

    /// <summary>Works in one unit of work of the point's agency.</summary>
    public static async Task WorkAsync(ProductHost host, string pointCode, Func<IServiceProvider, Task> work)
    {
        await using var scope = await OpenAsync(host, pointCode);
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Test";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            await work(scope.ServiceProvider);
            return pointCode;
        });
    }

    public static async Task<PointSummary> FindPointAsync(ProductHost host, string pointCode)
    {
        await using var scope = await OpenAsync(host, pointCode);
        return (await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetPointsAsync()).Single(row => row.Code == pointCode);
    }

    /// <summary>A scope of the agency whose code the point code begins with.</summary>
    public static async Task<AsyncServiceScope> OpenAsync(ProductHost host, string pointCode)
    {
        await using var directory = host.Services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(pointCode[..8]))!;
        return host.Services.CreateTenantScope(agency.Id, agency.ProvinceId);
    }
}
