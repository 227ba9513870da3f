using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Identity.Domain.Accounts;

internal static class PhoneStates
{
    /// <summary>What is known of a number that was just entered.</summary>
    public static PhoneState Of(string phone) =>
        phone.Length == 0 ? PhoneState.Missing : MobileNumber.IsValid(phone) ? PhoneState.Usable : PhoneState.Malformed;
}
