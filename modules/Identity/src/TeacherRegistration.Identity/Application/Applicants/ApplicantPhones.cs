using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>The phone of an applicant's account, for staff who enter it.</summary>
internal sealed class ApplicantPhones(AccountPhones phones, OldPhoneNotice notice, AccountAccess access, IRequestClock clock)
{
    public string Mask(Account account) => phones.Mask(account.Id, account.Phone);

    /// <summary>Enters the number within the caller's unit of work. With another one the password and every session end, and the old number is told.</summary>
    /// <returns>Whether it is another one.</returns>
    public async Task<bool> ChangeAsync(Account account, string phone)
    {
        if (phones.Open(account.Id, account.Phone) == phone)
        {
            return false;
        }

        notice.Schedule(account, phone, clock.UtcNow);
        phones.Set(account, phone);
        account.ForgetPassword();
        await access.EndAsync(account.Id);
        return true;
    }
}
