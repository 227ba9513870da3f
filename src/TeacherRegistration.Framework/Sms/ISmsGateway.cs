using TeacherRegistration.Framework.Contracts.Sms;

namespace TeacherRegistration.Framework.Sms;

/// <summary>One way to send a text.</summary>
internal interface ISmsGateway
{
    /// <summary>Its name in the log.</summary>
    string Name { get; }

    /// <summary>Sends once.</summary>
    /// <returns>The number by which its reports name the text.</returns>
    /// <exception cref="SmsNotSentException">It was not taken.</exception>
    Task<string> SendAsync(SmsRequest request, string text, CancellationToken cancellationToken);
}
