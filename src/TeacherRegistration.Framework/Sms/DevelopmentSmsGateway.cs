using System.Collections.Concurrent;
using TeacherRegistration.Framework.Contracts.Sms;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Keeps the latest texts in memory for <c>/dev/sms</c>; never registered in Production.</summary>
public sealed class DevelopmentSmsGateway(TimeProvider timeProvider) : ISmsGateway
{
    private const int MaximumKept = 1000;
    private readonly ConcurrentQueue<SentSms> sent = new();

    /// <summary>The texts, newest first.</summary>
    public IReadOnlyList<SentSms> Sent => [.. sent.Reverse()];

    string ISmsGateway.Name => "development";

    Task<string> ISmsGateway.SendAsync(SmsRequest request, string text, CancellationToken cancellationToken)
    {
        sent.Enqueue(new SentSms(request.Phone, text, timeProvider.GetUtcNow().UtcDateTime));
        while (sent.Count > MaximumKept)
        {
            sent.TryDequeue(out _);
        }

        return Task.FromResult(request.Id.ToString());
    }
}
