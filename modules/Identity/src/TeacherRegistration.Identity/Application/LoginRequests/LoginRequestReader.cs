using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.LoginRequests;

namespace TeacherRegistration.Identity.Application.LoginRequests;

/// <summary>Joins requests with the people who asked, and opens what they wrote.</summary>
internal sealed class LoginRequestReader(IRepository<Account> accounts, LoginCodes codes, IColumnCipher cipher)
{
    public async Task<List<LoginRequestDto>> ReadAsync(IQueryable<LoginRequest> requests)
    {
        var rows = await requests.ToListAsync();
        var ids = rows.Select(row => row.AccountId).Distinct().ToList();
        var people = await accounts.Query().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id);
        return [.. rows.Select(row => Describe(row, people[row.AccountId]))];
    }

    private LoginRequestDto Describe(LoginRequest row, Account person) => new(
        row.Id, row.Version, person.Id, person.LoginName, person.DisplayName, Masks.Phone(codes.PhoneOf(person) ?? ""),
        row.Message is { } message ? cipher.Open(message, LoginRequest.MessageCell(row.Id)) : "",
        row.AskedAt, row.State, row.AnsweredByName, row.AnsweredAt);
}
