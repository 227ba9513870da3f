namespace TeacherRegistration.Framework.Sms;

internal static class SmsText
{
    public static string Fill(string template, IReadOnlyDictionary<string, string> parameters) =>
        parameters.Aggregate(template, (text, parameter) => text.Replace($"{{{parameter.Key}}}", parameter.Value, StringComparison.Ordinal));
}
