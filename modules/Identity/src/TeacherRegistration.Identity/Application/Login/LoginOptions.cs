using System.ComponentModel.DataAnnotations;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Configuration <c>Login</c> (decision 10, AUTH-6, AUTH-11, AUTH-12, SESS-6).</summary>
internal sealed class LoginOptions
{
    [Range(0, 3600)]
    public int ResendSeconds { get; set; } = 60;

    [Range(1, 100_000)]
    public int CodesPerHour { get; set; } = 5;

    [Range(1, 100_000)]
    public int CodesPerDay { get; set; } = 10;

    /// <summary>Over all phones together: what a flood may cost.</summary>
    [Range(1, 1_000_000)]
    public int CodesPerMinuteAltogether { get; set; } = 3000;

    /// <summary>How many phones, or how often one, an address may have codes sent to within an hour before anybody has logged in: a school behind one address registers.</summary>
    [Range(1, 100_000)]
    public int CodesPerAddress { get; set; } = 200;

    [Range(1, 100_000)]
    public int FailuresPerAccount { get; set; } = 10;

    [Range(1, 1_000_000)]
    public int FailuresPerAddress { get; set; } = 100;

    /// <summary>How often one password may be wrong, whoever's it was meant to be.</summary>
    [Range(1, 1_000_000)]
    public int FailuresPerPassword { get; set; } = 30;

    /// <summary>Wrong codes of authenticator, recovery and agency together; codes by SMS are limited by their number.</summary>
    [Range(1, 1_000)]
    public int FailuresPerFactor { get; set; } = 10;

    /// <summary>How long failures are remembered.</summary>
    [Range(1, 1440)]
    public int FailureMinutes { get; set; } = 15;

    /// <summary>By how much the answer to each further failure of an account comes later, from the fourth on.</summary>
    [Range(0, 1_000)]
    public int SlowDownMilliseconds { get; set; } = 300;

    /// <summary>How long a browser stays known.</summary>
    [Range(1, 3650)]
    public int KnownDeviceDays { get; set; } = 180;

    public PasswordProfile PasswordProfile { get; set; }

    /// <summary>Maximum age of a password in profile <see cref="PasswordProfile.Classified"/>.</summary>
    [Range(1, 3650)]
    public int PasswordDays { get; set; } = 90;

    /// <summary>Whether a login ends the account's other sessions.</summary>
    public bool SingleSession { get; set; }

    public IReadOnlyList<AttemptLimit> CodeLimits =>
    [
        .. ResendSeconds > 0 ? new[] { new AttemptLimit(1, TimeSpan.FromSeconds(ResendSeconds)) } : [],
        new AttemptLimit(CodesPerHour, TimeSpan.FromHours(1)),
        new AttemptLimit(CodesPerDay, TimeSpan.FromDays(1)),
    ];

    /// <summary>Whether the account's password must be changed before anything else. Applicants come once in years: theirs do not age.</summary>
    public bool IsExpired(Account account, DateTime now) => account.Side == AccountSide.Staff && PasswordProfile == PasswordProfile.Classified
        && (account.PasswordChangedAt is not { } changed || now - changed > TimeSpan.FromDays(PasswordDays));
}
