using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Schools;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Schools;

/// <summary>The schools of a province whose teachers have filed before, by a part of the name.</summary>
internal sealed class SchoolDirectory(IRepository<KnownSchool> schools)
{
    public const int MaximumHits = 20;
    public const int MinimumLength = 2;

    /// <summary>The names with this part, the shortest first: it is the closest, and a whole name comes before all that contain it.</summary>
    /// <exception cref="BusinessRuleException">400 beside <c>School</c>: too short, too long, or with characters that no name has.</exception>
    public async Task<SchoolHits> FindAsync(Guid provinceId, string part, CancellationToken cancellationToken)
    {
        var words = PlainText.Clean(part, "School");
        if (words.Length > EmploymentInfo.MaximumSchoolLength || words.EnumerateRunes().Count() < MinimumLength)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.SchoolPartLength, RuleViolationKind.Invalid, MinimumLength, EmploymentInfo.MaximumSchoolLength) { Field = "School" };
        }

        var found = await schools.Query()
            .Where(row => row.ProvinceId == provinceId && row.Name.Contains(words) && row.Applications >= KnownSchool.ShownFrom)
            .OrderBy(row => row.Name.Length).ThenBy(row => row.Name).ThenBy(row => row.Id)
            .Take(MaximumHits + 1)
            .Select(row => new SchoolHit(row.Id, row.Name))
            .ToListAsync(cancellationToken);
        return new SchoolHits([.. found.Take(MaximumHits)], found.Count > MaximumHits);
    }
}

/// <summary>What was found.</summary>
/// <param name="Rows">The closest ones.</param>
/// <param name="HasMore">There are others.</param>
internal sealed record SchoolHits(IReadOnlyList<SchoolHit> Rows, bool HasMore);

/// <summary>A school, and the agency that its teachers file with.</summary>
internal sealed record SchoolHit(Guid AgencyId, string Name);
