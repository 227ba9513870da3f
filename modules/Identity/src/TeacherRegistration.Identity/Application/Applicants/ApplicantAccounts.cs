using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>Finds and makes the accounts of applicants.</summary>
internal sealed class ApplicantAccounts(IRepository<Account> accounts, AccountPhones phones, IColumnCipher cipher)
{
    /// <summary>What the account of the ID number is called; of anything else that was typed, what no account is.</summary>
    public string LoginNameOf(string idNumber) => Convert.ToHexString(cipher.BlindIndex("applicant:" + idNumber.Trim().ToUpperInvariant()));

    /// <summary>A new account, not added yet.</summary>
    public Account Make(string name, string idNumber, string phone, DateTime now)
    {
        var id = Guid.CreateVersion7();
        var account = Account.Register(id, LoginNameOf(idNumber), name, cipher.Seal(idNumber, Account.IdNumberCell(id)), Masks.IdNumber(idNumber), now);
        phones.Set(account, phone);
        return account;
    }

    /// <summary>The account of the ID number for changing, or null.</summary>
    public Task<Account?> FindAsync(string idNumber)
    {
        var loginName = LoginNameOf(idNumber);
        return accounts.Tracked().FirstOrDefaultAsync(row => row.LoginName == loginName);
    }

    public bool HasPhone(Account account, string phone) => phones.Open(account.Id, account.Phone) == phone;

    /// <summary>Number of the account's ID card.</summary>
    public string IdNumberOf(Account account) => cipher.Open(account.IdNumber!.Value, Account.IdNumberCell(account.Id));

    public string PhoneOf(Account account) => phones.Open(account.Id, account.Phone) ?? "";
}
