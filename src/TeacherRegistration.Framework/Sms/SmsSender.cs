using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Sms;

namespace TeacherRegistration.Framework.Sms;

/// <summary>
/// Asks the gateways in their order until one takes the text. One that has just failed is asked last for a minute, so that not every login
/// waits for it. Where nobody knows whether a gateway took it, only a code goes to the next one: a code twice does no harm, the job of any
/// other text asks the same gateway again under the same number. A text that a gateway has taken is not sent again.
/// </summary>
internal sealed class SmsSender(IEnumerable<ISmsGateway> gateways, SmsLog log, SmsQuota quota, IOptions<SmsOptions> options, TimeProvider timeProvider) : ISmsSender
{
    private static readonly TimeSpan Avoided = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> failedAt = new();

    public async Task SendAsync(SmsRequest request, CancellationToken cancellationToken)
    {
        // A code is sent once and by nobody but its request.
        if (request.TemplateKey != SmsTemplates.LoginCode && await log.IsTakenAsync(request, cancellationToken))
        {
            return;
        }

        if (await quota.IsUsedUpAsync(request, cancellationToken))
        {
            await log.WriteAsync(request, SmsState.OverQuota, gateway: "", gatewayId: "", fault: "");
            return;
        }

        // A code comes in the language of the page that waits for it; what jobs send has no page.
        var language = request.TemplateKey == SmsTemplates.LoginCode ? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName : "";
        var text = options.Value.TextOf(request.TemplateKey, request.Parameters, language);
        SmsNotSentException? fault = null;
        foreach (var gateway in gateways.OrderBy(IsAvoided))
        {
            fault = await TrySendAsync(gateway, request, text, cancellationToken);
            if (fault is null)
            {
                return;
            }

            if (fault.IsNumberRefused || (fault.IsOutcomeUnknown && request.TemplateKey != SmsTemplates.LoginCode))
            {
                break;
            }
        }

        throw fault ?? new SmsNotSentException("There is no gateway.");
    }

    private async Task<SmsNotSentException?> TrySendAsync(ISmsGateway gateway, SmsRequest request, string text, CancellationToken cancellationToken)
    {
        try
        {
            var gatewayId = await gateway.SendAsync(request, text, cancellationToken);
            failedAt.TryRemove(gateway.Name, out _);
            await log.WriteAsync(request, SmsState.Accepted, gateway.Name, gatewayId, fault: "");
            return null;
        }
        catch (SmsNotSentException exception)
        {
            if (!exception.IsNumberRefused)
            {
                failedAt[gateway.Name] = timeProvider.GetUtcNow();
            }

            await log.WriteAsync(request, exception.IsNumberRefused ? SmsState.Refused : SmsState.Failed, gateway.Name, gatewayId: "", exception.Code);
            return exception;
        }
    }

    private bool IsAvoided(ISmsGateway gateway) => failedAt.TryGetValue(gateway.Name, out var at) && timeProvider.GetUtcNow() - at < Avoided;
}
