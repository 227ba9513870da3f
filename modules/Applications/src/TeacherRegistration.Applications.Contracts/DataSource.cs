namespace TeacherRegistration.Applications.Contracts;

/// <summary>数据来源 of the current work information; set by the system (rule 53).</summary>
public enum DataSource
{
    /// <summary>申请人填报.</summary>
    Applicant,

    /// <summary>批量导入.</summary>
    Import,

    /// <summary>现场确认修改.</summary>
    ConfirmationEdit,

    /// <summary>机构修改.</summary>
    AgencyEdit,
}
