namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>Under which heading a file stands; in the order of the page.</summary>
internal enum FileCategory
{
    /// <summary>操作手册</summary>
    Manual,

    /// <summary>表格模板</summary>
    Form,

    /// <summary>政策文件</summary>
    Policy,

    /// <summary>其他</summary>
    Other,
}
