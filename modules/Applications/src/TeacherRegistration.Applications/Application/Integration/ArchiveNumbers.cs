using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.Application.Integration;

internal sealed class ArchiveNumbers(IRepository<OnlineApplication> applications, ICurrentUser user) : IArchiveNumbers
{
    private const int Tries = 20;

    private static readonly string ByNumber = ListIndex.Name(isOfPoint: false, nameof(ApplicationSort.ArchiveNumber));

    public async Task<string?> SuggestAsync(ApplicationCase opened, CancellationToken cancellationToken)
    {
        var last = await applications.Query()
            .Where(row => row.PointId == opened.PointId && row.ApplicationPlanId == opened.ApplicationPlanId && row.ConcludedAt != null && row.ArchiveNumber != "")
            .OrderByDescending(row => row.ConcludedAt)
            .Select(row => row.ArchiveNumber)
            .ByIndex(ListIndex.Name(isOfPoint: true, ListIndex.ConcludedAt))
            .FirstOrDefaultAsync(cancellationToken);
        if (last is null || !ulong.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > ulong.MaxValue - Tries)
        {
            return null;
        }

        var next = Enumerable.Range(1, Tries).Select(step => (number + (ulong)step).ToString(new string('0', last.Length), CultureInfo.InvariantCulture)).ToList();
        var taken = await applications.Query()
            .Where(row => row.ApplicationPlanId == opened.ApplicationPlanId && next.Contains(row.ArchiveNumber))
            .Select(row => row.ArchiveNumber)
            .ByIndex(ByNumber)
            .ToListAsync(cancellationToken);
        return next.Find(candidate => candidate.Length <= OnlineApplication.MaximumArchiveNumberLength && !taken.Contains(candidate));
    }

    public async Task<string?> FindTwinAsync(ApplicationCase opened, CancellationToken cancellationToken) => opened.ArchiveNumber.Length == 0
        ? null
        : await applications.Query()
            .Where(row => row.ApplicationPlanId == opened.ApplicationPlanId && row.ArchiveNumber == opened.ArchiveNumber && row.Id != opened.Id)
            .Select(row => user.PointId == null || row.PointId == user.PointId ? row.Name : "")
            .ByIndex(ByNumber)
            .FirstOrDefaultAsync(cancellationToken);
}
