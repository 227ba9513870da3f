using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>Seals and masks phone numbers of accounts.</summary>
internal sealed class AccountPhones(IColumnCipher cipher)
{
    /// <summary>Puts the number into the account; empty takes it away.</summary>
    public void Set(Account account, string phone) => account.SetPhone(
        phone.Length == 0 ? null : cipher.Seal(phone, Account.PhoneCell(account.Id)),
        PhoneStates.Of(phone));

    public string? Open(Guid accountId, Sealed? phone) => phone is { } value ? cipher.Open(value, Account.PhoneCell(accountId)) : null;

    /// <summary><c>138****1234</c>, or empty where no number is on file.</summary>
    public string Mask(Guid accountId, Sealed? phone) => Open(accountId, phone) is { } number ? Masks.Phone(number) : "";
}
