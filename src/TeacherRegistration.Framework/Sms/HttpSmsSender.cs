using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Any gateway that takes a JSON POST and answers 2xx with a JSON object. One try, 4 s: a login waits for it.</summary>
internal sealed class HttpSmsSender(IHttpClientFactory clients, IServiceScopeFactory scopes, IOptions<SmsOptions> options) : ISmsSender
{
    public const string ClientName = "Sms";

    public async Task SendAsync(string phone, string templateKey, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.GatewayUrl) { Content = Body(phone, templateKey, parameters) };
        if (await FindAuthorizationAsync(cancellationToken) is { Length: > 0 } authorization)
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        }

        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, cancellationToken);
            var answer = await response.Content.ReadAsStringAsync(cancellationToken);
            if (!response.IsSuccessStatusCode || !IsJsonObject(answer))
            {
                throw new SmsNotSentException($"The gateway answered {(int)response.StatusCode}.")
                {
                    IsNumberRefused = response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity,
                };
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            throw new SmsNotSentException("The gateway could not be reached.", exception);
        }
    }

    /// <summary>The platform's setting, else the configuration. In a scope of its own: the sender lives as long as the process.</summary>
    private async Task<string?> FindAuthorizationAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var setting = await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetAsync<string>(FrameworkSettings.SmsAuthorization, cancellationToken);
        return setting.Length > 0 ? setting : options.Value.Authorization;
    }

    private StringContent Body(string phone, string templateKey, IReadOnlyDictionary<string, string> parameters)
    {
        var values = new Dictionary<string, string>
        {
            ["phone"] = phone,
            ["template"] = templateKey,
            ["text"] = SmsText.Fill(options.Value.Templates[templateKey], parameters),
            ["messageId"] = Guid.CreateVersion7().ToString(),
        };
        var escaped = values.ToDictionary(value => value.Key, value => JsonEncodedText.Encode(value.Value).ToString());
        return new StringContent(SmsText.Fill(options.Value.BodyTemplate, escaped), Encoding.UTF8, "application/json");
    }

    private static bool IsJsonObject(string answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
