namespace TeacherRegistration.Applications.Domain.Transfers;

/// <summary>How far a transfer has come.</summary>
internal enum TransferState
{
    /// <summary>The right agency may accept it.</summary>
    Open,

    /// <summary>恢复受理: the agency that had given it away has it again.</summary>
    Withdrawn,

    /// <summary>The right agency has accepted it.</summary>
    Accepted,
}
