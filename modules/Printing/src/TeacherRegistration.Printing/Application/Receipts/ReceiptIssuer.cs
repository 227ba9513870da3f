using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>Numbers new receipts and adds them, one or many, in the caller's unit of work.</summary>
internal sealed class ReceiptIssuer(
    IAgencyDirectory agencies, IRepository<Receipt> receipts, IRepository<ReceiptCode> codes, ReceiptComposer composer, PrintGuard guard, ICurrentTenant tenant)
{
    private const int CodeBytes = 16;

    /// <param name="concluded">Cases that are 材料齐全 and have no valid receipt, each with the record of that conclusion; numbered in this order.</param>
    /// <param name="runId">The run that they make together; null for one alone.</param>
    public async Task AddAsync(IReadOnlyList<(ApplicationCase Case, Guid RecordId)> concluded, Guid? runId = null)
    {
        var points = (await agencies.GetPointsAsync()).ToDictionary(point => point.Id);
        var serials = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (opened, recordId) in concluded)
        {
            var point = points[opened.PointId];
            var prefix = string.Create(CultureInfo.InvariantCulture, $"S{point.Code}-{BeijingTime.FromUtc(guard.Now):yy}");
            serials[prefix] = serials.TryGetValue(prefix, out var last) ? last + 1 : await NextSerialAsync(prefix);
            var number = prefix + serials[prefix].ToString("00000", CultureInfo.InvariantCulture);
            var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CodeBytes));
            var content = await composer.ComposeAsync(opened, point, number, code, guard.UserName, guard.Now);
            guard.DemandPrintable(content);
            var id = Guid.CreateVersion7();
            receipts.Add(new Receipt(id, number, opened.Id, recordId, content, ReceiptTemplate.Version, guard.UserName, guard.Now) { RunId = runId });
            codes.Add(new ReceiptCode(id, code, tenant.Id!.Value, tenant.ProvinceId!.Value));
        }
    }

    /// <summary>受理编号: S, point, two digits of the year, five of a sequence without gaps (SPEC decision 22).</summary>
    private async Task<int> NextSerialAsync(string prefix)
    {
        var last = await receipts.Query().Where(receipt => receipt.Number.StartsWith(prefix)).MaxAsync(receipt => (string?)receipt.Number);
        return last is null ? 1 : int.Parse(last[prefix.Length..], CultureInfo.InvariantCulture) + 1;
    }
}
