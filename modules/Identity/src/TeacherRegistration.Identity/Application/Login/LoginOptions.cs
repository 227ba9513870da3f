using System.ComponentModel.DataAnnotations;
using TeacherRegistration.Identity.Application.Attempts;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Configuration <c>Login</c> (decision 10, AUTH-6, AUTH-11).</summary>
internal sealed class LoginOptions
{
    [Range(0, 3600)]
    public int ResendSeconds { get; set; } = 60;

    [Range(1, 100_000)]
    public int CodesPerHour { get; set; } = 5;

    [Range(1, 100_000)]
    public int CodesPerDay { get; set; } = 10;

    [Range(1, 100_000)]
    public int FailuresPerAccount { get; set; } = 10;

    [Range(1, 1_000_000)]
    public int FailuresPerAddress { get; set; } = 100;

    /// <summary>How long failures are remembered.</summary>
    [Range(1, 1440)]
    public int FailureMinutes { get; set; } = 15;

    public IReadOnlyList<AttemptLimit> CodeLimits =>
    [
        .. ResendSeconds > 0 ? new[] { new AttemptLimit(1, TimeSpan.FromSeconds(ResendSeconds)) } : [],
        new AttemptLimit(CodesPerHour, TimeSpan.FromHours(1)),
        new AttemptLimit(CodesPerDay, TimeSpan.FromDays(1)),
    ];
}
