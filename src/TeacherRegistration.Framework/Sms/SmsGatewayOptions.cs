namespace TeacherRegistration.Framework.Sms;

/// <summary>What speaks to a gateway.</summary>
public enum SmsGatewayKind
{
    /// <summary>Any gateway that takes one HTTP request for each text.</summary>
    Http,

    /// <summary>Alibaba Cloud 短信服务 (Dysmsapi 2017-05-25), or one that speaks as it does.</summary>
    Aliyun,
}

/// <summary>Configuration of one gateway, <c>Sms:Gateways:n</c>.</summary>
public sealed class SmsGatewayOptions
{
    internal const string DefaultBody = """{"phone":"{phone}","text":"{text}","id":"{messageId}"}""";

    /// <summary>Its name in the log and in the address of its reports: lower-case letters, digits and hyphens, 20 at most.</summary>
    public string Name { get; set; } = "";

    /// <summary>What speaks to it.</summary>
    public SmsGatewayKind Kind { get; set; }

    /// <summary>Address. HTTP: <c>{phone}</c>, <c>{text}</c>, <c>{template}</c> and <c>{messageId}</c> in it are filled in and escaped.</summary>
    public string Url { get; set; } = "";

    /// <summary>HTTP: the method; GET sends no body.</summary>
    public string Method { get; set; } = "POST";

    /// <summary>HTTP: headers, by name.</summary>
    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>HTTP: the body, with the placeholders of <see cref="Url"/>, escaped as the content type wants it.</summary>
    public string BodyTemplate { get; set; } = DefaultBody;

    /// <summary>HTTP: <c>application/json</c> or <c>application/x-www-form-urlencoded</c>.</summary>
    public string ContentType { get; set; } = "application/json";

    /// <summary>HTTP: what the JSON answer holds when the text was taken, e.g. <c>result.code=0</c>; empty: any JSON object. The status is 2xx in any case.</summary>
    public string Success { get; set; } = "";

    /// <summary>HTTP: where the JSON answer holds the gateway's own number of the text, e.g. <c>data.0.id</c>; reports name it. Empty: reports name ours.</summary>
    public string AnsweredId { get; set; } = "";

    /// <summary>Aliyun: AccessKey ID.</summary>
    public string AccessKeyId { get; set; } = "";

    /// <summary>Aliyun: AccessKey secret.</summary>
    public string AccessKeySecret { get; set; } = "";

    /// <summary>Aliyun: 短信签名.</summary>
    public string SignName { get; set; } = "";

    /// <summary>Aliyun: 模版 CODE by template key.</summary>
    public Dictionary<string, string> TemplateCodes { get; init; } = [];

    /// <summary>What the gateway shows when it reports deliveries to <c>/sms/reports/{name}/{token}</c>, 20 characters at least; empty: it does not report.</summary>
    public string ReportToken { get; set; } = "";

    /// <summary>HTTP: where a report holds the number of the text.</summary>
    public string ReportedId { get; set; } = "id";

    /// <summary>HTTP: what a report of a delivered text holds, e.g. <c>status=DELIVRD</c>.</summary>
    public string Delivered { get; set; } = "status=DELIVRD";

    /// <summary>HTTP: where a report holds the reason of a text that was not delivered.</summary>
    public string ReportedFault { get; set; } = "status";
}
