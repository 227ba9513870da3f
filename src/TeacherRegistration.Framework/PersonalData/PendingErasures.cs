using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>The erasures of the current unit of work, which notes them in the list as the last thing before it commits.</summary>
internal sealed class PendingErasures(ErasureList list, AlarmLog alarms)
{
    private readonly List<Guid> pending = [];

    public void Add(Guid accountId) => pending.Add(accountId);

    public void Clear() => pending.Clear();

    /// <exception cref="BusinessRuleException">503: the list cannot be written, and so nothing is erased.</exception>
    public async Task NoteAsync(CancellationToken cancellationToken)
    {
        if (pending.Count == 0)
        {
            return;
        }

        try
        {
            await list.AppendAsync(pending, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            alarms.ErasureListFailed(exception.Message);
            throw new BusinessRuleException(FrameworkErrorCodes.ErasureListFailed, RuleViolationKind.Unavailable);
        }
    }
}
