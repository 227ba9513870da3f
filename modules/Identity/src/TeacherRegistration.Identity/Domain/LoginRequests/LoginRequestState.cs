namespace TeacherRegistration.Identity.Domain.LoginRequests;

internal enum LoginRequestState
{
    Open,

    /// <summary>A one-time code was issued.</summary>
    CodeIssued,

    /// <summary>The phone number on file was put right.</summary>
    PhoneCorrected,
}
