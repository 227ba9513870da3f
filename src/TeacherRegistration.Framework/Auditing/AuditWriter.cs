using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Makes audit records: within a unit of work, or on their own for refusals and audited reads.</summary>
public sealed class AuditWriter(
    AuditScope scope,
    ICurrentTenant tenant,
    ICurrentUser user,
    TimeProvider timeProvider,
    IServiceScopeFactory scopeFactory,
    IHttpContextAccessor? httpContextAccessor = null)
{
    private const int MaximumReasonLength = 500;

    /// <summary>The record of the current operation.</summary>
    /// <param name="result">HTTP status.</param>
    /// <param name="changes">JSON of the changes, or null.</param>
    /// <param name="refusal">Code of the rule that refused it, or null.</param>
    internal async Task<AuditRecord> DescribeAsync(int result, string? changes = null, string? refusal = null)
    {
        var reason = refusal is null ? scope.Reason : scope.RefusalReason ?? refusal;
        return new AuditRecord
        {
            TenantId = tenant.Id ?? await FindAgencyAsync(),
            At = timeProvider.GetUtcNow().UtcDateTime,
            UserId = user.IsSignedIn ? user.Id : null,
            UserName = user.IsSignedIn ? user.LoginName : null,
            IpAddress = httpContextAccessor?.HttpContext?.Connection.RemoteIpAddress?.ToString(),
            Operation = scope.Operation,
            Category = IsDenial(result) ? AuditCategory.Security : scope.Category,
            SubjectType = scope.SubjectType,
            SubjectId = scope.SubjectId,
            Result = result,
            Reason = reason?.Length > MaximumReasonLength ? reason[..MaximumReasonLength] : reason,
            Changes = changes,
            TraceId = Activity.Current?.TraceId.ToString(),
        };
    }

    /// <summary>Writes the record in a transaction of its own. Fails when it cannot be written: an unrecorded read is no read.</summary>
    /// <param name="result">HTTP status.</param>
    /// <param name="refusal">Code of the rule that refused the operation, or null.</param>
    public async Task WriteAloneAsync(int result, string? refusal = null)
    {
        var record = await DescribeAsync(result, refusal: refusal);
        await using var own = scopeFactory.CreateAsyncScope();
        var context = own.ServiceProvider.GetRequiredService<AppDbContext>();
        using var gate = await own.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        context.Add(record);
        await context.SaveChangesAsync();
        scope.IsRecorded = true;
    }

    private static bool IsDenial(int result) => result is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden;

    private async Task<Guid?> FindAgencyAsync()
    {
        if (user.IsSignedIn || scope.SubjectType is not { } type || !Guid.TryParse(scope.SubjectId, out var id))
        {
            return null;
        }

        // In a scope of its own: this one's context may stand in the middle of a transaction.
        await using var own = scopeFactory.CreateAsyncScope();
        return own.ServiceProvider.GetService<IAuditAgencyResolver>() is { } resolver
            ? await resolver.FindAgencyAsync(type, id, CancellationToken.None)
            : null;
    }
}
