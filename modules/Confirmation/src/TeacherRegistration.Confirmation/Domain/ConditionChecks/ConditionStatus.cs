namespace TeacherRegistration.Confirmation.Domain.ConditionChecks;

/// <summary>条件具备状况 of one condition; 未选 is the absence of an answer.</summary>
internal enum ConditionStatus
{
    /// <summary>具备.</summary>
    Met,

    /// <summary>不具备.</summary>
    NotMet,

    /// <summary>不适用.</summary>
    NotApplicable,
}
