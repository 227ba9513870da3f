namespace TeacherRegistration.Plans.Contracts;

/// <summary>注册类别: they have different checklists (rule 61).</summary>
public enum RegistrationKind
{
    /// <summary>首次注册</summary>
    First,

    /// <summary>定期注册 (非首次), every five years</summary>
    Renewal,
}
