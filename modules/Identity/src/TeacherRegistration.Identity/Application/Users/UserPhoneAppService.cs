using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>补录手机号 and its change: the old number is told, and whoever is signed in logs in anew.</summary>
internal sealed class UserPhoneAppService(
    UserScope scope, AccountPhones phones, AccountAccess access, IColumnCipher cipher, IRepository<PhoneChange> changes, IBackgroundJobManager jobs, UserActor actor)
{
    public async Task ChangeAsync(Guid id, long version, string? entered)
    {
        var account = await scope.GetAsync(id, version);
        await scope.DemandManageAsync(account);
        actor.DemandFreshFactor();
        var phone = UserRules.CheckPhone(entered);
        if (phone.Length == 0)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PhoneForm) { Field = nameof(UserInput.Phone) };
        }

        if (phones.Open(id, account.Phone) is { } old && old != phone && MobileNumber.IsValid(old))
        {
            var change = Guid.CreateVersion7();
            changes.Add(new PhoneChange(change, id, cipher.Seal(old, PhoneChange.PhoneCell(change)), actor.Now));
            jobs.Enqueue<PhoneChangedNoticeJob>(new Dictionary<string, string> { [PhoneChangedNoticeJob.ChangeIdKey] = change.ToString() });
        }

        phones.Set(account, phone);
        await access.EndAsync(id);
    }
}
