namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>What a role or a person says of one permission.</summary>
internal enum RightChoice
{
    /// <summary>Nothing: the default or the roles decide.</summary>
    Inherit,

    Grant,

    Prohibit,
}
