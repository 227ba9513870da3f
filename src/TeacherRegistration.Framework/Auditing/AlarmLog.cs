using Microsoft.Extensions.Logging;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// What somebody must look at now (AU-6): lines of the category <c>TeacherRegistration.Alarm</c>, each kind with an event id of its own,
/// which the log's collector turns into calls. No line holds data of a person.
/// </summary>
public sealed partial class AlarmLog(ILoggerFactory factory)
{
    private readonly ILogger logger = factory.CreateLogger("TeacherRegistration.Alarm");

    /// <summary>An encrypted value was changed, moved or written past the product (DP-3).</summary>
    internal void SealedValueRefused(in CellAddress cell) => SealedValueRefused(cell.Table, cell.Column, cell.RowId, cell.TenantId);

    /// <summary>An account has seen as many persons' numbers today as it may (AZ-4).</summary>
    [LoggerMessage(9002, LogLevel.Critical, "Account {AccountId} has reached its quota of {Quota} revealed persons today")]
    public partial void RevealQuotaReached(Guid accountId, int quota);

    /// <summary>An upload was refused, or a kept one is kept from everybody (FL-1).</summary>
    [LoggerMessage(9004, LogLevel.Critical, "The scanner found {Signature} in an upload of account {AccountId}")]
    internal partial void InfectedUpload(Guid accountId, string signature);

    /// <summary>Uploads wait for the scanner, or are refused meanwhile.</summary>
    [LoggerMessage(9005, LogLevel.Critical, "The scanner of uploads (Uploads:ScannerAddress) did not say whether one is clean: {Reason}")]
    internal partial void ScannerFailed(string reason);

    /// <summary>An account has opened as many persons of other points today as it may (AZ-4).</summary>
    [LoggerMessage(9006, LogLevel.Critical, "Account {AccountId} has reached its quota of {Quota} opened persons of other points today")]
    public partial void OtherPointQuotaReached(Guid accountId, int quota);

    /// <summary>Somebody who asked to be erased was told to come again (DP-8).</summary>
    [LoggerMessage(9007, LogLevel.Critical, "An erasure was refused, as the erasure list (Erasure:ListFile) cannot be written: {Reason}")]
    internal partial void ErasureListFailed(string reason);

    [LoggerMessage(9001, LogLevel.Critical, "Sealed value refused: {Table}.{Column} of row {RowId}, tenant {TenantId}")]
    private partial void SealedValueRefused(string table, string column, Guid rowId, Guid tenantId);
}
