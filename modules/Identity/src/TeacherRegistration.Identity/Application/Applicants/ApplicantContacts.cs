using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Applicants;

internal sealed class ApplicantContacts(IRepository<Account> accounts, ApplicantAccounts applicants) : IApplicantContacts
{
    public async Task<ApplicantContact?> FindAsync(Guid accountId, CancellationToken cancellationToken) =>
        await accounts.FindAsync(accountId, cancellationToken) is { Side: AccountSide.Applicant, IsEnabled: true } account
            ? new ApplicantContact(account.DisplayName, applicants.PhoneOf(account))
            : null;
}
