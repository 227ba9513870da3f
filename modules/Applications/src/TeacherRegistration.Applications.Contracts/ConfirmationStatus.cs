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

    /// <summary>已撤回: withdrawn by its applicant; it stands in no list of staff.</summary>
    Withdrawn,
}

/// <summary>The states that stand in lists.</summary>
public static class ConfirmationStatuses
{
    /// <summary>All but 草稿, which is no application yet, and 已撤回 (SPEC §1.4).</summary>
    public static readonly IReadOnlyList<ConfirmationStatus> OfStaff = [.. Enum.GetValues<ConfirmationStatus>().Where(status => status != ConfirmationStatus.Withdrawn)];
}
