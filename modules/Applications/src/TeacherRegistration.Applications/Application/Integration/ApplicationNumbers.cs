using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Integration;

internal sealed class ApplicationNumbers(IRepository<OnlineApplication> applications) : IApplicationNumbers
{
    public Task<Guid?> FindIdAsync(string applicationNumber, CancellationToken cancellationToken) => applications.Query()
        .Where(row => row.ApplicationNumber == applicationNumber)
        .Select(row => (Guid?)row.Id)
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> GetNumbersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? new Dictionary<Guid, string>()
        : await applications.Query().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.ApplicationNumber })
            .ToDictionaryAsync(row => row.Id, row => row.ApplicationNumber, cancellationToken);
}
