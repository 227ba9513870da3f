using Microsoft.AspNetCore.Identity;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>
/// Slow on purpose, so only as many at once as there are processors: a flood of logins waits in line instead of slowing everything else,
/// and no burst of guesses is compared before the first of them are counted.
/// </summary>
internal sealed class PasswordHashing(IPasswordHasher<Account> hasher) : IDisposable
{
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);
    private readonly Lazy<string> decoy = new(() => hasher.HashPassword(null!, SecretToken.New()));

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Compares; without an account with something that nothing fits, which takes as long (AUTH-10).</summary>
    public PasswordVerificationResult Verify(Account? account, string password)
    {
        var result = hasher.VerifyHashedPassword(account!, account is { PasswordHash.Length: > 0 } ? account.PasswordHash : decoy.Value, password);
        return account is { PasswordHash.Length: > 0 } ? result : PasswordVerificationResult.Failed;
    }

    public async Task<T> InTurnAsync<T>(Func<Task<T>> work)
    {
        await turns.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();
}
