namespace TeacherRegistration.Identity.Contracts;

/// <summary>What the Identity module can allow.</summary>
public static class IdentityPermissions
{
    /// <summary>See the users of the own agency: name, login, role, point, masked phone, state.</summary>
    public const string UsersView = "Identity.Users.View";

    /// <summary>Add, change, disable, unlock and reset users of the own agency, and enter phone numbers.</summary>
    public const string UsersManage = "Identity.Users.Manage";

    /// <summary>The same for the confirmation users of the own agency only (SPEC decision 20).</summary>
    public const string ConfirmationUsersManage = "Identity.ConfirmationUsers.Manage";

    /// <summary>Change the agency's roles and what roles and users may do (SPEC decision 17).</summary>
    public const string RolesManage = "Identity.Roles.Manage";

    /// <summary>Read the audit log: operations and who read which person.</summary>
    public const string AuditView = "Identity.Audit.View";

    /// <summary>Read the security log: logins, refusals, changes of accounts and rights.</summary>
    public const string SecurityLogView = "Identity.SecurityLog.View";

    /// <summary>See who is signed in, and end sessions.</summary>
    public const string OnlineUsersManage = "Identity.OnlineUsers.Manage";

    /// <summary>See the background jobs that failed for good, try them again and give them up.</summary>
    public const string JobsManage = "Identity.Jobs.Manage";

    /// <summary>The applicants' own pages. Every applicant has it who is signed in there; no role of staff does, and none can be given it.</summary>
    public const string ApplicantSite = "Identity.ApplicantSite";
}
