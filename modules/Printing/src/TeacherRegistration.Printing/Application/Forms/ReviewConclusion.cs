namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>What 初审 concluded; one box of three is ticked.</summary>
public enum ReviewConclusion
{
    /// <summary>注册合格.</summary>
    Pass,

    /// <summary>暂缓注册.</summary>
    Deferred,

    /// <summary>注册不合格.</summary>
    Fail,
}
