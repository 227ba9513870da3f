namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>Whether login codes reach the account's number.</summary>
internal enum PhoneState
{
    /// <summary>A mobile number.</summary>
    Usable,

    /// <summary>No number is on file.</summary>
    Missing,

    /// <summary>All zeros, or not the form of a mobile number.</summary>
    Malformed,

    /// <summary>The gateway refuses the number.</summary>
    Undeliverable,
}
