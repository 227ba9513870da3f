namespace TeacherRegistration.Applications.Contracts;

/// <summary>数据状态 of the current work information; set by the system (rule 53).</summary>
public enum DataStatus
{
    /// <summary>未核实.</summary>
    Unverified,

    /// <summary>已核实.</summary>
    Verified,

    /// <summary>核实时修改.</summary>
    CorrectedWhenVerified,
}
