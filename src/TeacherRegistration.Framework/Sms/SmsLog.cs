using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Notes every try to send a text, in a transaction of its own: what was sent was sent, whatever becomes of the work around it.</summary>
internal sealed class SmsLog(IServiceScopeFactory scopes, IDatabaseProvider provider, IColumnCipher cipher, TimeProvider timeProvider)
{
    public async Task WriteAsync(SmsRequest request, SmsState state, string gateway, string gatewayId, string fault)
    {
        var record = new SmsRecord(Guid.CreateVersion7())
        {
            MessageId = request.Id,
            AgencyId = request.AgencyId,
            Template = request.TemplateKey,
            PhoneMask = Masks.Phone(request.Phone),
            PhoneHash = cipher.BlindIndex(request.Phone),
            Gateway = gateway,
            GatewayId = SmsRecord.Cut(gatewayId),
            State = state,
            Fault = SmsRecord.Cut(fault),
            At = timeProvider.GetUtcNow().UtcDateTime,
        };
        await using var scope = scopes.CreateAsyncScope();
        using var gate = await provider.EnterWriteAsync();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        context.Add(record);
        // Not with the caller's patience: it was sent, and is noted.
        await context.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>Whether a gateway has taken the text at an earlier try, the end of which was not noted any more.</summary>
    public async Task<bool> IsTakenAsync(SmsRequest request, CancellationToken cancellationToken)
    {
        // By the number, which has an index, and then by the text.
        var hash = cipher.BlindIndex(request.Phone);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<SmsRecord>()
            .AnyAsync(row => row.PhoneHash == hash && row.MessageId == request.Id && row.GatewayId != "", cancellationToken);
    }

    /// <summary>How many texts about applications gateways took in this month (Beijing) in the agency's name.</summary>
    public async Task<int> CountOfMonthAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var today = BeijingTime.DateOf(timeProvider.GetUtcNow().UtcDateTime);
        var since = BeijingTime.ToUtc(new DateOnly(today.Year, today.Month, 1).ToDateTime(TimeOnly.MinValue));
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<SmsRecord>().CountAsync(
            row => row.AgencyId == agencyId && row.At >= since && row.GatewayId != "" && SmsTemplates.Notices.Contains(row.Template),
            cancellationToken);
    }
}
