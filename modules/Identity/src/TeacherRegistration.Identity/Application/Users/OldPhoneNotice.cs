using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>Has the number that an account is about to lose told of it, within the caller's unit of work (AUTH-15).</summary>
internal sealed class OldPhoneNotice(AccountPhones phones, IColumnCipher cipher, IRepository<PhoneChange> changes, IBackgroundJobManager jobs)
{
    public void Schedule(Account account, string newPhone, DateTime now)
    {
        if (phones.Open(account.Id, account.Phone) is { } old && old != newPhone && MobileNumber.IsValid(old))
        {
            var change = Guid.CreateVersion7();
            changes.Add(new PhoneChange(change, account.Id, cipher.Seal(old, PhoneChange.PhoneCell(change)), now));
            jobs.Enqueue<PhoneChangedNoticeJob>(new Dictionary<string, string> { [PhoneChangedNoticeJob.ChangeIdKey] = change.ToString() });
        }
    }
}
