namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>手机号码: 11 digits, 13 to 19 in front.</summary>
internal static class MobileNumber
{
    public const int Length = 11;

    public static bool IsValid(string phone) => phone.Length == Length && phone[0] == '1' && phone[1] is >= '3' and <= '9' && phone.All(char.IsAsciiDigit);

    public static PhoneState StateOf(string phone) =>
        phone.Length == 0 ? PhoneState.Missing : IsValid(phone) ? PhoneState.Usable : PhoneState.Malformed;
}
