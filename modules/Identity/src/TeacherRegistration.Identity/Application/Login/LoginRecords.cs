using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Notes each try to log in. A failure is written in a transaction of its own, as nothing else of it is.</summary>
internal sealed class LoginRecords(OwnTransaction own, TimeProvider timeProvider)
{
    public LoginRecord Describe(Guid accountId, LoginOutcome outcome, SecondFactor? factor, LoginClient client) =>
        new(Guid.CreateVersion7(), accountId, outcome, factor, client.Address, client.Device, timeProvider.GetUtcNow().UtcDateTime);

    public Task WriteAsync(Guid accountId, LoginOutcome outcome, SecondFactor? factor, LoginClient client) =>
        own.AddAsync(Describe(accountId, outcome, factor, client));
}
