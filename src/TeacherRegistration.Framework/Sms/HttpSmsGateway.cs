using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Any gateway that takes one HTTP request for each text and answers 2xx with a JSON object; its words are configuration.</summary>
internal sealed class HttpSmsGateway(SmsGatewayOptions options, GatewayCall call, IServiceScopeFactory scopes) : ISmsGateway
{
    private const string Authorization = "Authorization";

    public string Name => options.Name;

    public async Task<string> SendAsync(SmsRequest request, string text, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string>
        {
            ["phone"] = request.Phone,
            ["template"] = request.TemplateKey,
            ["text"] = text,
            ["messageId"] = request.Id.ToString(),
        };
        using var message = new HttpRequestMessage(new HttpMethod(options.Method), Fill(options.Url, values, Uri.EscapeDataString));
        if (message.Method != HttpMethod.Get)
        {
            var isJson = options.ContentType.EndsWith("json", StringComparison.OrdinalIgnoreCase);
            var body = Fill(options.BodyTemplate, values, isJson ? value => JsonEncodedText.Encode(value).ToString() : Uri.EscapeDataString);
            message.Content = new StringContent(body, Encoding.UTF8, options.ContentType);
        }

        foreach (var (name, value) in await FindHeadersAsync(cancellationToken))
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await call.SendAsync(message, cancellationToken);
        return options.Success.Length == 0 || JsonAnswer.Fits(answer, options.Success)
            ? (options.AnsweredId.Length > 0 ? JsonAnswer.Find(answer, options.AnsweredId) : null) ?? request.Id.ToString()
            : throw new SmsNotSentException($"The gateway did not say {options.Success}.") { Code = "NO SUCCESS" };
    }

    private static string Fill(string template, Dictionary<string, string> values, Func<string, string> escape) =>
        SmsText.Fill(template, values.ToDictionary(value => value.Key, value => escape(value.Value)));

    /// <summary>Those of the configuration; what the platform has set for the Authorization header stands above them. In a scope of its own: gateways live as long as the process.</summary>
    private async Task<Dictionary<string, string>> FindHeadersAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var setting = await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetAsync<string>(FrameworkSettings.SmsAuthorization, cancellationToken);
        return setting.Length > 0 ? new Dictionary<string, string>(options.Headers) { [Authorization] = setting } : options.Headers;
    }
}
