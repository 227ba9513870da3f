namespace TeacherRegistration.Confirmation.Domain.ConditionChecks;

/// <summary>Why a condition is not met (SPEC §2.2): only the first is asked of the applicant, only the second feeds the reviewer.</summary>
internal enum Shortfall
{
    /// <summary>缺少证明材料: the paper is not here.</summary>
    ProofMissing,

    /// <summary>条件不满足: the paper is here and shows that the condition is not fulfilled.</summary>
    ConditionUnmet,
}
