namespace TeacherRegistration.Framework.Contracts.Text;

/// <summary>手机号码 (SPEC §3.1): 11 digits, 13 to 19 in front.</summary>
public static class MobileNumber
{
    /// <summary>Digits of a number.</summary>
    public const int Length = 11;

    /// <summary>Whether texts can be sent to the number; one of zeros, which stands for none, is no number.</summary>
    public static bool IsValid(string phone) => phone.Length == Length && phone[0] == '1' && phone[1] is >= '3' and <= '9' && phone.All(char.IsAsciiDigit);
}
