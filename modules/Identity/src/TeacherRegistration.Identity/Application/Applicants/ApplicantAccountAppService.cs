using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>An applicant registers, logs in by phone, or sets a new password: each by a code to the phone, and slow work only after it.</summary>
internal sealed class ApplicantAccountAppService(
    ApplicantStore store, ApplicantSessions applicants, PhoneProof phones, PasswordForm passwords, IPersonDirectory people, IUnitOfWork unitOfWork, IRequestClock clock)
{
    /// <summary>Adds the account of the ID number and signs its user in.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field; 409: there is one already, or no code was sent.</exception>
    public async Task<LoginResult> RegisterAsync(RegistrationInput input, string? token, LoginClient client)
    {
        var name = people.CheckName(input.Name);
        var idNumber = people.CheckIdNumber(input.IdNumber);
        var phone = PhoneProof.CheckPhone(input.Phone);
        if (!input.Accepted)
        {
            throw new BusinessRuleException(IdentityErrorCodes.TermsNotAccepted) { Field = nameof(input.Accepted) };
        }

        var account = store.Accounts.Make(name, idNumber, phone, clock.UtcNow);
        passwords.Check(account, input.NewPassword, input.RepeatedPassword, idNumber, phone);
        var proved = await phones.DemandAsync(token, phone, input.Code);
        var personId = await people.FindAsync(idNumber, phone);
        if (await store.Accounts.FindAsync(idNumber) is { } first && !MayTakeOver(first, personId))
        {
            // One answer for each code: nobody finds out by the thousand who is registered.
            await phones.SpendAsync(proved);
            throw RegisteredAlready();
        }

        var hash = await passwords.HashAsync(input.NewPassword);
        return await unitOfWork.RunAsync(async () =>
        {
            var kept = account;
            if (await store.Accounts.FindAsync(idNumber) is { } there)
            {
                kept = MayTakeOver(there, personId) ? there : throw RegisteredAlready();
                kept.HandOver(name, clock.UtcNow);
                store.Phones.Set(kept, phone);
                await store.Access.EndAsync(kept.Id);
                await people.ForgetEnteredAsync(kept.Id);
            }
            else
            {
                store.Rows.Add(account);
            }

            kept.ChangePassword(hash, clock.UtcNow);
            kept.Bind(personId);
            return await applicants.OpenAsync(proved, kept, client);
        });
    }

    /// <summary>Signs in who has the phone and knows the ID number that belong together.</summary>
    /// <exception cref="BusinessRuleException">400, 409 as above; 409: ID number and phone do not belong together.</exception>
    public async Task<LoginResult> LogInAsync(string idNumber, string? givenPhone, string? code, string? token, LoginClient client)
    {
        var phone = PhoneProof.CheckPhone(givenPhone);
        var proved = await phones.DemandAsync(token, phone, code);
        var account = await GetAsync(idNumber, phone);
        return await unitOfWork.RunAsync(async () => await applicants.OpenAsync(proved, await store.Rows.GetAsync(account.Id), client));
    }

    /// <summary>Sets a new password in place of a forgotten one, ends the account's sessions, has the phone told, and signs in.</summary>
    /// <exception cref="BusinessRuleException">400, 409 as above; 409: ID number and phone do not belong together.</exception>
    public async Task<LoginResult> RecoverAsync(RecoveryInput input, string? token, LoginClient client)
    {
        var phone = PhoneProof.CheckPhone(input.Phone);
        var proved = await phones.DemandAsync(token, phone, input.Code);
        var account = await GetAsync(input.IdNumber, phone);
        var hash = await passwords.HashNewAsync(account, input.NewPassword, input.RepeatedPassword, input.IdNumber, phone);
        return await unitOfWork.RunAsync(async () =>
        {
            account = await store.Rows.GetAsync(account.Id);
            account.ChangePassword(hash, clock.UtcNow);
            await store.Access.EndAsync(account.Id);
            store.Jobs.Enqueue<AccountNoticeJob>(AccountNoticeJob.Data(account.Id, SmsTemplates.PasswordChanged));
            return await applicants.OpenAsync(proved, account, client);
        });
    }

    /// <summary>Somebody else registered with the ID number and got nothing by that: who has the phone of the application takes it over.</summary>
    private static bool MayTakeOver(Account there, Guid? personId) => personId is not null && there is { PersonId: null, IsEnabled: true };

    private static BusinessRuleException RegisteredAlready() =>
        new(IdentityErrorCodes.RegisteredAlready, RuleViolationKind.Conflict) { Field = nameof(RegistrationInput.IdNumber) };

    private async Task<Account> GetAsync(string idNumber, string phone) =>
        await store.Accounts.FindAsync(idNumber) is { IsEnabled: true } account && store.Accounts.HasPhone(account, phone)
            ? account
            : throw new BusinessRuleException(IdentityErrorCodes.NotTogether, RuleViolationKind.Conflict) { Field = "IdNumber" };
}

/// <summary>What the acts of an applicant's account change.</summary>
internal sealed record ApplicantStore(ApplicantAccounts Accounts, IRepository<Account> Rows, AccountPhones Phones, AccountAccess Access, IBackgroundJobManager Jobs);
