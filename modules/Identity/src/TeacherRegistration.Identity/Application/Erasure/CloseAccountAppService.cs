using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Erasure;

/// <summary>注销账号: the applicant has the account erased (PIPL article 47). What was filed is the agencies' record of an administrative act and stays.</summary>
internal sealed class CloseAccountAppService(IRepository<Account> accounts, AccountEraser eraser, ICurrentUser user, AuditScope audit)
{
    /// <summary>Erases the own account, within the caller's unit of work.</summary>
    /// <param name="version">The account's, as the form was made from it.</param>
    /// <param name="understood">Whether it was ticked that the consequences are known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="BusinessRuleException">400: not ticked; 403: the second factor must be given anew; 409: the account was changed meanwhile.</exception>
    public async Task CloseAsync(long version, bool understood, CancellationToken cancellationToken)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        audit.About(nameof(Account), user.Id);
        if (!understood)
        {
            throw new BusinessRuleException(IdentityErrorCodes.ClosingNotUnderstood) { Field = "Understood" };
        }

        user.DemandFreshFactor();
        await accounts.GetAsync(user.Id, version, cancellationToken);
        await eraser.EraseAsync(user.Id, cancellationToken);
    }
}
