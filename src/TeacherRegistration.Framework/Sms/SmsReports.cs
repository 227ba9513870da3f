using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Sms;

/// <summary>What gateways report of texts they have taken: arrived or not.</summary>
public sealed class SmsReports(IOptions<SmsOptions> options, AppDbContext context, IDatabaseProvider provider, TimeProvider timeProvider)
{
    /// <summary>What Alibaba Cloud wants to hear, else it reports again; others are content with any answer.</summary>
    public const string Thanks = """{"code":0,"msg":"OK"}""";

    /// <summary>More than gateways send at once.</summary>
    private const int MaximumReports = 1000;

    /// <summary>Whether the token is that of the gateway.</summary>
    public bool IsFrom(string gateway, string token) => Find(gateway) is { ReportToken.Length: > 0 } found
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(found.ReportToken), Encoding.UTF8.GetBytes(token));

    /// <summary>Notes what the gateway reports: one report or a list of them.</summary>
    /// <returns>How many of the texts are known.</returns>
    public async Task<int> TakeAsync(string gateway, JsonElement body, CancellationToken cancellationToken = default)
    {
        var found = Find(gateway)!;
        var reports = (body.ValueKind == JsonValueKind.Array ? body.EnumerateArray().Take(MaximumReports) : [body]).Select(report => Read(found, report)).OfType<Report>().ToList();
        var known = 0;
        using var gate = await provider.EnterWriteAsync();
        foreach (var report in reports)
        {
            // What has arrived has arrived, whatever is reported later.
            known += await context.Set<SmsRecord>()
                .Where(row => row.GatewayId == report.Id && row.Gateway == gateway && row.State != SmsState.Delivered)
                .ExecuteUpdateAsync(
                    row => row
                        .SetProperty(record => record.State, report.IsDelivered ? SmsState.Delivered : SmsState.Undelivered)
                        .SetProperty(record => record.Fault, report.Fault)
                        .SetProperty(record => record.ReportedAt, timeProvider.GetUtcNow().UtcDateTime),
                    cancellationToken);
        }

        return known;
    }

    private SmsGatewayOptions? Find(string gateway) => options.Value.Configured.FirstOrDefault(row => row.Name == gateway);

    private static Report? Read(SmsGatewayOptions gateway, JsonElement report)
    {
        var (id, delivered, fault) = gateway.Kind == SmsGatewayKind.Aliyun ? ("biz_id", "success=true", "err_code") : (gateway.ReportedId, gateway.Delivered, gateway.ReportedFault);
        if (JsonAnswer.Find(report, id) is not { Length: > 0 and <= SmsRecord.MaximumLength } number)
        {
            return null;
        }

        var isDelivered = JsonAnswer.Fits(report, delivered);
        return new Report(number, isDelivered, isDelivered ? "" : SmsRecord.Cut(JsonAnswer.Find(report, fault) ?? ""));
    }

    private sealed record Report(string Id, bool IsDelivered, string Fault);
}
