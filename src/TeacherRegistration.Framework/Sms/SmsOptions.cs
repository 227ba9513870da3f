namespace TeacherRegistration.Framework.Sms;

/// <summary>Configuration <c>Sms</c>.</summary>
public sealed class SmsOptions
{
    /// <summary>Address of the gateway (POST), where there is one HTTP gateway and nothing to say of it but this, <see cref="BodyTemplate"/> and <see cref="Authorization"/>.</summary>
    public string GatewayUrl { get; set; } = "";

    /// <summary>Body sent to that gateway as JSON.</summary>
    public string BodyTemplate { get; set; } = SmsGatewayOptions.DefaultBody;

    /// <summary>Value of its Authorization header, if it wants one.</summary>
    public string? Authorization { get; set; }

    /// <summary>The gateways, the first choice first. Without any, and without <see cref="GatewayUrl"/>, Development keeps the texts and shows them at <c>/dev/sms</c>.</summary>
    public List<SmsGatewayOptions> Gateways { get; init; } = [];

    /// <summary>Texts by template key, with placeholders in braces; <c>LoginCode.en</c> is the English text of a code.</summary>
    public Dictionary<string, string> Templates { get; init; } = [];

    /// <summary>The gateways that are configured, in either way.</summary>
    internal IReadOnlyList<SmsGatewayOptions> Configured => Gateways.Count > 0 ? Gateways
        : GatewayUrl.Length == 0 ? []
        : [new SmsGatewayOptions { Name = "http", Url = GatewayUrl, BodyTemplate = BodyTemplate, Headers = Authorization is { Length: > 0 } value ? new() { ["Authorization"] = value } : [] }];

    /// <summary>The template's text in the language, filled in.</summary>
    internal string TextOf(string templateKey, IReadOnlyDictionary<string, string> parameters, string language) =>
        SmsText.Fill(Templates.GetValueOrDefault($"{templateKey}.{language}") ?? Templates[templateKey], parameters);
}
