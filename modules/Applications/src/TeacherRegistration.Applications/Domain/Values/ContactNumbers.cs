namespace TeacherRegistration.Applications.Domain.Values;

/// <summary>Phones, post codes and mail addresses (SPEC §3.7).</summary>
internal static class ContactNumbers
{
    public const int MobileLength = 11;

    public static bool IsMobile(string phone) =>
        phone.Length == MobileLength && phone[0] == '1' && phone[1] is >= '3' and <= '9' && phone.All(char.IsAsciiDigit);

    public static bool IsPostCode(string code) => code.Length == 6 && code.All(char.IsAsciiDigit);

    public static bool IsEmail(string address) =>
        System.Net.Mail.MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.Host.Contains('.', StringComparison.Ordinal);
}
