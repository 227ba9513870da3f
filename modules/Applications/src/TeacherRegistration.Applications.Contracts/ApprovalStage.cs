namespace TeacherRegistration.Applications.Contracts;

/// <summary>审批环节 of an approval record (rule 63).</summary>
public enum ApprovalStage
{
    /// <summary>确认.</summary>
    Confirmation,

    /// <summary>初审.</summary>
    FirstReview,

    /// <summary>复核.</summary>
    SecondReview,

    /// <summary>终审.</summary>
    FinalReview,
}
