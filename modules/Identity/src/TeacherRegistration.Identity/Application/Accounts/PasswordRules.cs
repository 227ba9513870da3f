using Microsoft.Extensions.Options;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Accounts;

/// <summary>The deployment's rules for new passwords, with the words of the account's own.</summary>
internal sealed class PasswordRules(IOptions<LoginOptions> options)
{
    public bool IsClassified => options.Value.PasswordProfile == PasswordProfile.Classified;

    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">400, beside the field.</exception>
    public void Check(Account account, string password, string field, params IReadOnlyList<string> contextWords) =>
        PasswordPolicy.Check(password, options.Value.PasswordProfile, [account.LoginName, account.DisplayName, .. contextWords], field);
}
