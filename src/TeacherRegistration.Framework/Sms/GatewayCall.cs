using System.Net;
using System.Text.Json;
using TeacherRegistration.Framework.Contracts.Sms;

namespace TeacherRegistration.Framework.Sms;

/// <summary>One request to a gateway: one try, 4 s, as a login waits for it.</summary>
internal sealed class GatewayCall(IHttpClientFactory clients)
{
    public const string ClientName = "Sms";

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);

    /// <summary>Sends the request; returns the JSON object of a 2xx answer.</summary>
    /// <exception cref="SmsNotSentException">Anything else.</exception>
    public async Task<JsonElement> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, cancellationToken);
            var answer = await response.Content.ReadAsStringAsync(cancellationToken);
            if (response.IsSuccessStatusCode && FindObject(answer) is { } json)
            {
                return json;
            }

            throw new SmsNotSentException($"The gateway answered {(int)response.StatusCode}.")
            {
                Code = $"HTTP {(int)response.StatusCode}",
                IsNumberRefused = response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity,
            };
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            // Refused at the door it was not taken; once the request is on its way nobody knows.
            var isOutcomeUnknown = exception is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError };
            throw new SmsNotSentException("The gateway could not be reached.", exception) { Code = isOutcomeUnknown ? "NO ANSWER" : "NO CONNECTION", IsOutcomeUnknown = isOutcomeUnknown };
        }
    }

    private static JsonElement? FindObject(string answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
