namespace TeacherRegistration.Applications.Contracts;

/// <summary>确认状态: what the confirmation point has found (SPEC §1.4). Reviews never change it.</summary>
public enum ConfirmationStatus
{
    /// <summary>网报待确认: filed, not concluded, or reset.</summary>
    PendingConfirmation,

    /// <summary>材料齐全.</summary>
    MaterialsComplete,

    /// <summary>材料不全, which the manual also calls 材料不齐全 (SPEC decision 1).</summary>
    MaterialsIncomplete,

    /// <summary>申报未受理: filed with the wrong bureau.</summary>
    NotAccepted,
}
