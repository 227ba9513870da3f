namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>Sends text messages through the configured gateway. Gateways take templates with parameters, not free text.</summary>
public interface ISmsSender
{
    /// <summary>Sends one message.</summary>
    /// <param name="phone">Mobile number, 11 digits.</param>
    /// <param name="templateKey">A key of <see cref="SmsTemplates"/>.</param>
    /// <param name="parameters">Values of the template's placeholders by name.</param>
    /// <param name="cancellationToken">Ends the wait for the gateway.</param>
    /// <exception cref="SmsNotSentException">The gateway refused, failed, answered nonsense or did not answer in time (4 s).</exception>
    Task SendAsync(string phone, string templateKey, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken = default);
}
