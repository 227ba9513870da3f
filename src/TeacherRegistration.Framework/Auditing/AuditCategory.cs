namespace TeacherRegistration.Framework.Auditing;

/// <summary>What kind of record it is: the audit pages filter by it.</summary>
public enum AuditCategory
{
    /// <summary>A write of the product's work.</summary>
    Operation,

    /// <summary>Somebody read a person's data.</summary>
    Read,

    /// <summary>Logins, refused permissions, changes of accounts and rights: the security log.</summary>
    Security,
}
