using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.LoginRequests;

namespace TeacherRegistration.Identity.Application.LoginRequests;

/// <summary>Whoever gave the right password and gets no code asks the agency's administrator for help.</summary>
internal sealed class AskForHelpAppService(
    LoginAttempts attempts,
    IRepository<Account> accounts,
    IRepository<LoginRequest> requests,
    LoginRequestLookup lookup,
    IColumnCipher cipher,
    IRequestClock clock,
    AuditScope audit)
{
    /// <exception cref="BusinessRuleException">409: the login is over, a request is open already, or the account is no agency's.</exception>
    public async Task AskAsync(string? attemptToken, string? message)
    {
        var attempt = await attempts.FindAsync(attemptToken) ?? throw LoginAttempts.Ended();
        audit.About(nameof(Account), attempt.AccountId);
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.Id == attempt.AccountId && row.IsEnabled && row.AgencyId != null)
            ?? throw LoginAttempts.Ended();
        var cleaned = PlainText.Clean(message, "Message");
        if (cleaned.Length > LoginRequest.MaximumMessageLength)
        {
            throw new BusinessRuleException(IdentityErrorCodes.MessageLength, RuleViolationKind.Invalid, LoginRequest.MaximumMessageLength) { Field = "Message" };
        }

        if (await lookup.FindOpenAsync(account.Id) is not null)
        {
            throw new BusinessRuleException(IdentityErrorCodes.RequestOpen, RuleViolationKind.Conflict);
        }

        var id = Guid.CreateVersion7();
        requests.Add(new LoginRequest(
            id, account.Id, account.AgencyId!.Value, cleaned.Length == 0 ? null : cipher.Seal(cleaned, LoginRequest.MessageCell(id)), clock.UtcNow));
    }
}
