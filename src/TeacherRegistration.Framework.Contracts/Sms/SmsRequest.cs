namespace TeacherRegistration.Framework.Contracts.Sms;

/// <summary>One text message to be sent.</summary>
/// <param name="Phone">Mobile number, 11 digits.</param>
/// <param name="TemplateKey">A key of <see cref="SmsTemplates"/>.</param>
/// <param name="Parameters">Values of the template's placeholders by name.</param>
public sealed record SmsRequest(string Phone, string TemplateKey, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The same each time it is tried: a gateway that has taken it already does not send it again.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The agency in whose name it is sent; null for the platform and for people of no agency.</summary>
    public Guid? AgencyId { get; init; }
}
