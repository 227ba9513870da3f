namespace TeacherRegistration.Identity.Application.Importing;

/// <summary>Headings of the workbook of users.</summary>
internal static class UserImportColumns
{
    public const string LoginName = "用户名";
    public const string DisplayName = "姓名";
    public const string Roles = "角色";
    public const string Point = "确认点";
    public const string Phone = "手机号码";

    public static readonly IReadOnlyList<string> All = [LoginName, DisplayName, Roles, Point, Phone];

    /// <summary>The heading of a form field.</summary>
    public static string Of(string? field) => field switch
    {
        nameof(Users.UserInput.LoginName) => LoginName,
        nameof(Users.UserInput.DisplayName) => DisplayName,
        nameof(Users.UserInput.Roles) => Roles,
        nameof(Users.UserInput.PointId) => Point,
        nameof(Users.UserInput.Phone) => Phone,
        _ => "",
    };
}
