namespace TeacherRegistration.Framework.Sms;

/// <summary>Configuration <c>Sms</c>.</summary>
public sealed class SmsOptions
{
    /// <summary>Address of the gateway (POST); empty is allowed in Development only, where texts are kept and shown at <c>/dev/sms</c>.</summary>
    public string GatewayUrl { get; set; } = "";

    /// <summary>Body sent to the gateway as JSON; <c>{phone}</c>, <c>{text}</c>, <c>{template}</c> and <c>{messageId}</c> are filled in.</summary>
    public string BodyTemplate { get; set; } = """{"phone":"{phone}","text":"{text}","id":"{messageId}"}""";

    /// <summary>Value of the Authorization header, if the gateway wants one.</summary>
    public string? Authorization { get; set; }

    /// <summary>Texts by template key, with placeholders in braces.</summary>
    public Dictionary<string, string> Templates { get; init; } = [];
}
