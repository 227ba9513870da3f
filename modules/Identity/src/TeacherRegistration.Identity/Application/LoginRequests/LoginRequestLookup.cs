using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.LoginRequests;

namespace TeacherRegistration.Identity.Application.LoginRequests;

/// <summary>Whether an account waits for its administrator's help.</summary>
internal sealed class LoginRequestLookup(IRepository<LoginRequest> requests)
{
    /// <summary>When help was asked for, or null when no request is open.</summary>
    public async Task<DateTime?> FindOpenAsync(Guid accountId) => await requests.Query()
        .Where(row => row.AccountId == accountId && row.State == LoginRequestState.Open)
        .Select(row => (DateTime?)row.AskedAt)
        .FirstOrDefaultAsync();
}
