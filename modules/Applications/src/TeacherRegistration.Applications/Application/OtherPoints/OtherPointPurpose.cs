namespace TeacherRegistration.Applications.Application.OtherPoints;

/// <summary>What 查询其他确认点数据 is used for; the words are a list of the code lists.</summary>
internal enum OtherPointPurpose
{
    /// <summary>Somebody has chosen a wrong point.</summary>
    WrongPoint,

    /// <summary>Somebody does not know which point was chosen.</summary>
    UnknownPoint,

    /// <summary>A school asks for its teachers.</summary>
    AskedBySchool,

    /// <summary>Said in words.</summary>
    Other,
}
