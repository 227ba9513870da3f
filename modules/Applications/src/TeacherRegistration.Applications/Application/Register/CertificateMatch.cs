using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>
/// Finds the signed-in applicant's certificates in 证书库, by number, name and ID number together: a number that is somebody else's is
/// answered by the database as one that is not there, so that nobody learns of it.
/// </summary>
internal sealed class CertificateMatch(IRepository<RegisteredCertificate> register, IApplicantProfile applicants, IAttemptLimiter limiter, IColumnCipher cipher)
{
    /// <summary>Numbers that an account may try in a day: many more than anybody has certificates, too few to look for them.</summary>
    public const int DailyTries = 30;

    /// <summary>The certificate of a number that the applicant types in, or null; counts the try. Not within a unit of work.</summary>
    /// <exception cref="BusinessRuleException">429 beside the field <c>Number</c>: too many tries.</exception>
    public async Task<CertificateInfo?> TryAsync(string number)
    {
        var applicant = await applicants.GetAsync();
        if (await limiter.TryCountAsync($"certificate:{applicant.AccountId}", DailyTries, TimeSpan.FromDays(1)) is { } wait)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.TooManyNumbers, RuleViolationKind.TooMany, Math.Ceiling(wait.TotalHours)) { Field = "Number", RetryAfter = wait };
        }

        return (await FindAsync(applicant, [number])).SingleOrDefault();
    }

    /// <summary>The record as 证书库 is now: what matches is 系统认定 with the register's data, what matches no more is as it was typed in.</summary>
    public async Task<PersonalFile> ApplyAsync(PersonalFile file)
    {
        var numbers = file.Certificates.Where(row => row.MayMatch).Select(row => row.Info.Number).ToList();
        if (numbers.Count == 0)
        {
            return file;
        }

        var found = (await FindAsync(await applicants.GetAsync(), numbers)).ToDictionary(info => info.Number);
        return file with { Certificates = [.. file.Certificates.Select(row => row.MayMatch ? row.Matched(found.GetValueOrDefault(row.Info.Number)) : row)] };
    }

    private async Task<IEnumerable<CertificateInfo>> FindAsync(ApplicantProfile applicant, List<string> numbers)
    {
        var idHash = BlindIndexes.OfIdNumber(cipher, applicant.IdNumber);
        var rows = await register.Query().Where(row => numbers.Contains(row.Number) && row.IdHash == idHash && row.Name == applicant.Name).ToListAsync();
        return rows.Select(row => row.ToInfo());
    }
}
