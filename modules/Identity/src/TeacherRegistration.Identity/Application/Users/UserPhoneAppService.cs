using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>补录手机号 and its change: the old number is told, and whoever is signed in logs in anew.</summary>
internal sealed class UserPhoneAppService(UserScope scope, AccountPhones phones, AccountAccess access, OldPhoneNotice notice, UserActor actor)
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

        notice.Schedule(account, phone, actor.Now);
        phones.Set(account, phone);
        await access.EndAsync(id);
    }
}
