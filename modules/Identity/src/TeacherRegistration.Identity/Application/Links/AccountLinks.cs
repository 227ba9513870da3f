using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Links;

namespace TeacherRegistration.Identity.Application.Links;

/// <summary>Makes and ends one-time links: one per account, good once and for 24 hours.</summary>
internal sealed class AccountLinks(IRepository<AccountLink> links, IRequestClock clock, IOptions<AccountLinkOptions> options)
{
    public static string PathOf(string token) => $"/account/activate/{token}";

    public string AddressOf(string token) => options.Value.PublicAddress.TrimEnd('/') + PathOf(token);

    /// <summary>A new link in the caller's unit of work, in place of an older one; returns its token.</summary>
    public async Task<string> IssueAsync(Guid accountId)
    {
        await RevokeAsync(accountId);
        var token = SecretToken.New();
        links.Add(new AccountLink(Guid.CreateVersion7(), accountId, SecretToken.Hash(token), clock.UtcNow));
        return token;
    }

    public Task RevokeAsync(Guid accountId) => links.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync();

    /// <summary>The account of a link that is good now, or null: unknown, used and expired are alike.</summary>
    public async Task<Guid?> FindAsync(string token)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.UtcNow);
        return await links.Query().Where(row => row.TokenHash == hash && row.ExpiresAt > now).Select(row => (Guid?)row.AccountId).FirstOrDefaultAsync();
    }

    /// <summary>Uses the link up. Of requests at the same moment one gets true.</summary>
    public async Task<bool> TryUseAsync(string token)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.UtcNow);
        return await links.Query().Where(row => row.TokenHash == hash && row.ExpiresAt > now).ExecuteDeleteAsync() == 1;
    }
}
