using System.Text.RegularExpressions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Sms;

/// <summary>A service that could send no codes does not start.</summary>
internal sealed partial class SmsOptionsValidation(IHostEnvironment environment) : IValidateOptions<SmsOptions>
{
    private const int MinimumTokenLength = 20;

    public ValidateOptionsResult Validate(string? name, SmsOptions options)
    {
        var faults = options.Gateways.SelectMany(FaultsOf).ToList();
        if (options.Configured.Count == 0 && !environment.IsDevelopment())
        {
            faults.Add("Sms:GatewayUrl or Sms:Gateways is missing.");
        }

        if (options.Gateways.DistinctBy(gateway => gateway.Name).Count() < options.Gateways.Count)
        {
            faults.Add("Sms:Gateways has two of the same name.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> FaultsOf(SmsGatewayOptions gateway)
    {
        var place = $"Sms:Gateways ({gateway.Name})";
        if (!NamePattern().IsMatch(gateway.Name))
        {
            yield return $"{place}: Name is 1 to 20 lower-case letters, digits and hyphens.";
        }

        if (!Uri.TryCreate(gateway.Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return $"{place}: Url is no http address.";
        }

        if (gateway.Kind == SmsGatewayKind.Aliyun && (gateway.AccessKeyId.Length == 0 || gateway.AccessKeySecret.Length == 0 || gateway.SignName.Length == 0))
        {
            yield return $"{place}: AccessKeyId, AccessKeySecret and SignName are needed.";
        }

        if (gateway.ReportToken.Length is > 0 and < MinimumTokenLength)
        {
            yield return $"{place}: ReportToken has {MinimumTokenLength} characters at least.";
        }
    }

    [GeneratedRegex("^[a-z0-9-]{1,20}$")]
    private static partial Regex NamePattern();
}
