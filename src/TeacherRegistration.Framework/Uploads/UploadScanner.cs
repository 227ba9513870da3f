using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>Has uploads scanned where a scanner is set (FL-1, decision 0023).</summary>
public sealed class UploadScanner
{
    /// <summary>What every form calls its file.</summary>
    private const string Field = "File";

    private readonly ClamdClient clamd;
    private readonly AlarmLog alarms;

    internal UploadScanner(ClamdClient clamd, AlarmLog alarms)
    {
        this.clamd = clamd;
        this.alarms = alarms;
    }

    /// <summary>Whether there is one to ask.</summary>
    public bool IsSet => clamd.IsSet;

    /// <summary>What is known about the bytes; what is found, and that nothing could be found out, is an alarm.</summary>
    /// <param name="content">The file.</param>
    /// <param name="accountId">Who uploaded it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> content, Guid accountId, CancellationToken cancellationToken = default)
    {
        if (!IsSet)
        {
            return ScanVerdict.Clean;
        }

        var answer = await clamd.AskAsync(content, cancellationToken);
        switch (answer.Verdict)
        {
            case ScanVerdict.Infected:
                alarms.InfectedUpload(accountId, answer.Detail);
                break;
            case ScanVerdict.Unknown:
                alarms.ScannerFailed(answer.Detail);
                break;
        }

        return answer.Verdict;
    }

    /// <summary>For what may wait until the scanner is there again; whoever takes it keeps it from everybody until then.</summary>
    /// <exception cref="BusinessRuleException">400 beside the file: something was found.</exception>
    public async Task<ScanVerdict> DemandNotInfectedAsync(ReadOnlyMemory<byte> content, Guid accountId, CancellationToken cancellationToken = default)
    {
        var verdict = await ScanAsync(content, accountId, cancellationToken);
        return verdict != ScanVerdict.Infected ? verdict : throw new BusinessRuleException(FrameworkErrorCodes.UploadInfected) { Field = Field };
    }

    /// <summary>For what is used at once.</summary>
    /// <exception cref="BusinessRuleException">Beside the file. 400: something was found; 503: nobody can say.</exception>
    public async Task DemandCleanAsync(ReadOnlyMemory<byte> content, Guid accountId, CancellationToken cancellationToken = default)
    {
        if (await DemandNotInfectedAsync(content, accountId, cancellationToken) == ScanVerdict.Unknown)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ScannerFailed, RuleViolationKind.Unavailable) { Field = Field };
        }
    }
}
