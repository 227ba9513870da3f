namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>Sends text messages through the configured gateways, one after the other until one takes it. Gateways take templates with parameters, not free text.</summary>
public interface ISmsSender
{
    /// <summary>Sends one message and notes in the log what became of it; does nothing where the log says that a gateway has taken it before.</summary>
    /// <param name="request">The message.</param>
    /// <param name="cancellationToken">Ends the wait for the gateways.</param>
    /// <exception cref="SmsNotSentException">None took it: refused, failed, answered nonsense or did not answer in time (4 s each).</exception>
    Task SendAsync(SmsRequest request, CancellationToken cancellationToken = default);
}
