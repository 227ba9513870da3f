using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Sms;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Keeps the latest texts in memory for <c>/dev/sms</c>; never registered in Production.</summary>
public sealed class DevelopmentSmsSender(IOptions<SmsOptions> options, TimeProvider timeProvider) : ISmsSender
{
    private const int MaximumKept = 1000;
    private readonly ConcurrentQueue<SentSms> sent = new();

    /// <summary>The texts, newest first.</summary>
    public IReadOnlyList<SentSms> Sent => [.. sent.Reverse()];

    /// <inheritdoc />
    public Task SendAsync(string phone, string templateKey, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken = default)
    {
        sent.Enqueue(new SentSms(phone, SmsText.Fill(options.Value.Templates[templateKey], parameters), timeProvider.GetUtcNow().UtcDateTime));
        while (sent.Count > MaximumKept)
        {
            sent.TryDequeue(out _);
        }

        return Task.CompletedTask;
    }
}
