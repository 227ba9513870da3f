using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Application.Erasure;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Copies;

/// <summary>我的资料副本: all that is held of the signed-in applicant, over all agencies, each module saying its part (PIPL article 45).</summary>
internal sealed class CopyAppService(
    IOwnApplications own, AttemptLimiter limiter, AuditWriter writer, AuditScope audit, ICurrentUser user, IServiceProvider services, IRequestClock clock)
{
    /// <summary>Nobody needs more, and a stranger at an open telephone gets no more.</summary>
    public const int PerDay = 3;

    /// <summary>Gathers the copy and records that it is handed out; photos are read when it is written.</summary>
    /// <exception cref="BusinessRuleException">403: the second factor must be given anew; 429: there were enough today.</exception>
    public async Task<Copy> GatherAsync(CancellationToken cancellationToken)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        audit.About(nameof(Account), user.Id);
        user.DemandFreshFactor();
        if (await limiter.TryCountAsync(AccountErasure.CopyKeyOf(user.Id), new AttemptLimit(PerDay, TimeSpan.FromDays(1))) is { } wait)
        {
            throw new BusinessRuleException(IdentityErrorCodes.TooManyCopies, RuleViolationKind.TooMany, PerDay) { RetryAfter = wait };
        }

        var words = services.GetRequiredService<IStringLocalizer<IdentityResource>>();
        var parts = new List<CopyPart> { new(words["CopyOfAccount"], await ReadAsync(services, source => source.ReadAccountAsync(cancellationToken))) };
        foreach (var application in await own.GetAllAsync(cancellationToken))
        {
            await using var scope = services.CreateTenantScopeOfUser(application.AgencyId, application.ProvinceId);
            var sections = await ReadAsync(scope.ServiceProvider, source => source.ReadApplicationAsync(application.Id, cancellationToken));
            parts.Add(new CopyPart(words["CopyOfApplication", application.ApplicationNumber, application.AgencyName], sections));
        }

        await writer.WriteAloneAsync(StatusCodes.Status200OK);
        return new Copy(words["CopyTitle"], words["CopyMadeAt", BeijingTime.Format(clock.UtcNow)], words["CopyLeftOut"], parts);
    }

    private static async Task<IReadOnlyList<CopySection>> ReadAsync(IServiceProvider services, Func<ICopySource, Task<IReadOnlyList<CopySection>>> read)
    {
        var sections = new List<CopySection>();
        foreach (var source in services.GetServices<ICopySource>().OrderBy(source => source.Order))
        {
            sections.AddRange(await read(source));
        }

        return [.. sections.Where(section => section.Items.Count > 0)];
    }
}

/// <summary>All that is held of a person.</summary>
/// <param name="Title">What it is.</param>
/// <param name="MadeAt">When it was made, in words.</param>
/// <param name="LeftOut">What is not in it, and why.</param>
/// <param name="Parts">The account, then each application.</param>
internal sealed record Copy(string Title, string MadeAt, string LeftOut, IReadOnlyList<CopyPart> Parts)
{
    /// <summary>Each photo with its name in the archive.</summary>
    public IReadOnlyDictionary<CopyPhoto, string> PhotoNames { get; } = Parts.SelectMany(part => part.Sections).SelectMany(section => section.Items).SelectMany(item => item.Photos)
        .Distinct().Select((photo, index) => (photo, Name: $"photos/{index + 1:00}.jpg")).ToDictionary(pair => pair.photo, pair => pair.Name);
}

/// <summary>The account, or one application.</summary>
internal sealed record CopyPart(string Title, IReadOnlyList<CopySection> Sections);
