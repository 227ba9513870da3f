using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Auditing;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Devices;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Copies;

/// <summary>The account, how it was logged in to, and who has looked at the applications.</summary>
internal sealed class AccountCopy(CopiedLogin login, ApplicantAccounts applicants, MyAccessAppService access, IStringLocalizer<IdentityResource> words, ICurrentUser user) : ICopySource
{
    public int Order => 10;

    public async Task<IReadOnlyList<CopySection>> ReadAccountAsync(CancellationToken cancellationToken)
    {
        var id = user.Id;
        var account = await login.Accounts.GetAsync(id, cancellationToken);
        var sessions = await login.Sessions.Query().Where(row => row.AccountId == id).OrderByDescending(row => row.StartedAt).ToListAsync(cancellationToken);
        var devices = await login.Devices.Query().Where(row => row.AccountId == id).OrderByDescending(row => row.LastUsedAt).ToListAsync(cancellationToken);
        var records = await login.Records.Query().Where(row => row.AccountId == id).OrderByDescending(row => row.At).ToListAsync(cancellationToken);
        return
        [
            new CopySection("account", words["CopyAccount"], [Describe(account)]),
            new CopySection("logins", words["RecentLogins"], [.. records.Select(Describe)]),
            new CopySection("sessions", words["OwnSessions"], [.. sessions.Select(Describe)]),
            new CopySection("devices", words["CopyDevices"], [.. devices.Select(row => new CopyItem(words).With("LastSeen", row.LastUsedAt))]),
        ];
    }

    public async Task<IReadOnlyList<CopySection>> ReadApplicationAsync(Guid applicationId, CancellationToken cancellationToken)
    {
        var items = new List<CopyItem>();
        long? before = null;
        do
        {
            var page = await access.GetAsync(applicationId, before);
            items.AddRange(page.Rows.Select(row => new CopyItem(words).With("AuditAt", row.At).With("CopyOffice", row.Office).With("AuditOperation", row.Operation)));
            before = page.Next;
        }
        while (before is not null);

        return [new CopySection("access", words["MyAccess"], items)];
    }

    private CopyItem Describe(Account account) => new CopyItem(words)
        .With("Name", account.DisplayName)
        .With("IdNumber", applicants.IdNumberOf(account))
        .With("Phone", applicants.PhoneOf(account))
        .With("RegisteredAt", account.TermsAcceptedAt)
        .With("CopyPasswordAt", account.PasswordChangedAt)
        .With("LastLogin", account.LastLoginAt);

    private CopyItem Describe(LoginRecord record) => new CopyItem(words)
        .With("AuditAt", record.At).With("Outcome", words["Outcome" + record.Outcome]).With("Device", record.Device).With("Address", record.Address);

    private CopyItem Describe(Session session) => new CopyItem(words)
        .With("Since", session.StartedAt).With("LastSeen", session.LastSeenAt).With("Device", session.Device).With("Address", session.Address);
}

/// <summary>What a login leaves behind.</summary>
internal sealed record CopiedLogin(IRepository<Account> Accounts, IRepository<Session> Sessions, IRepository<LoginRecord> Records, IRepository<KnownDevice> Devices);
