using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Integration;

internal sealed class MessageMarks(IRepository<OnlineApplication> applications) : IMessageMarks
{
    public Task CountAsync(IReadOnlyCollection<Guid> applicationIds, int by, CancellationToken cancellationToken) => applications.Query()
        .Where(row => applicationIds.Contains(row.Id))
        .ExecuteUpdateAsync(row => row.SetProperty(it => it.MessageCount, it => it.MessageCount + by), cancellationToken);

    public Task AnsweredAsync(Guid applicationId, DateTime at, CancellationToken cancellationToken) => applications.Query()
        .Where(row => row.Id == applicationId)
        .ExecuteUpdateAsync(row => row.SetProperty(it => it.AnsweredAt, at), cancellationToken);

    public Task HandledAsync(Guid applicationId, DateTime newest, CancellationToken cancellationToken) => applications.Query()
        .Where(row => row.Id == applicationId && row.AnsweredAt <= newest)
        .ExecuteUpdateAsync(row => row.SetProperty(it => it.AnsweredAt, (DateTime?)null), cancellationToken);
}
