using System.Globalization;
using System.Text.Json;
using TeacherRegistration.Framework.Contracts.Sms;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Alibaba Cloud 短信服务 (SendSms of Dysmsapi 2017-05-25): templates that were approved there, by their codes.</summary>
internal sealed class AliyunSmsGateway(SmsGatewayOptions options, GatewayCall call, TimeProvider timeProvider) : ISmsGateway
{
    private const string NumberIllegal = "isv.MOBILE_NUMBER_ILLEGAL";

    public string Name => options.Name;

    public async Task<string> SendAsync(SmsRequest request, string text, CancellationToken cancellationToken)
    {
        var code = options.TemplateCodes.GetValueOrDefault(request.TemplateKey) ?? throw new SmsNotSentException($"No template code for {request.TemplateKey}.") { Code = "NO TEMPLATE" };
        var query = AliyunSignature.Query(new Dictionary<string, string>
        {
            ["OutId"] = request.Id.ToString(),
            ["PhoneNumbers"] = request.Phone,
            ["SignName"] = options.SignName,
            ["TemplateCode"] = code,
            ["TemplateParam"] = JsonSerializer.Serialize(request.Parameters),
        });
        var address = new Uri(options.Url);
        var headers = new Dictionary<string, string>
        {
            ["host"] = address.Authority,
            ["x-acs-action"] = "SendSms",
            ["x-acs-content-sha256"] = AliyunSignature.EmptyBody,
            ["x-acs-date"] = timeProvider.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["x-acs-signature-nonce"] = Guid.CreateVersion7().ToString("N"),
            ["x-acs-version"] = "2017-05-25",
        };
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/?" + query));
        foreach (var (name, value) in headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        message.Headers.TryAddWithoutValidation("Authorization", AliyunSignature.Sign(options.AccessKeyId, options.AccessKeySecret, query, headers));
        var answer = await call.SendAsync(message, cancellationToken);
        var result = JsonAnswer.Find(answer, "Code");
        return result == "OK"
            ? JsonAnswer.Find(answer, "BizId") ?? request.Id.ToString()
            : throw new SmsNotSentException($"The gateway answered {result}.") { Code = result ?? "", IsNumberRefused = result == NumberIllegal };
    }
}
