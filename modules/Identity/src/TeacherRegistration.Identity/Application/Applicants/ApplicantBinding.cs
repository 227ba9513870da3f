using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>
/// An account that was there before its person had filed is bound when its user next logs in, by the phone that the code has just reached
/// (SPEC decision 26).
/// </summary>
internal sealed class ApplicantBinding(IRepository<Account> accounts, ApplicantAccounts applicants, IPersonDirectory people)
{
    /// <summary>Binds the account within the caller's unit of work, if it is an applicant's, unbound, and the newest application has its phone.</summary>
    public async Task BindAsync(Guid accountId)
    {
        if (await accounts.Tracked().FirstOrDefaultAsync(row => row.Id == accountId && row.Side == AccountSide.Applicant && row.PersonId == null) is { } account)
        {
            await BindAsync(account);
        }
    }

    /// <summary>The same for an account that has been read, or is about to be added.</summary>
    public async Task BindAsync(Account account)
    {
        if (account.PersonId is null)
        {
            account.Bind(await people.FindAsync(applicants.IdNumberOf(account), applicants.PhoneOf(account)));
        }
    }
}
