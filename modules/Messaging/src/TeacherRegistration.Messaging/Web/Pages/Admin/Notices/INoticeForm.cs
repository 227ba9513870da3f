using TeacherRegistration.Messaging.Application.Notices;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Notices;

/// <summary>What both pages with the form of a notice give it.</summary>
internal interface INoticeForm
{
    NoticeInput Input { get; }

    /// <summary>Whether there is somebody below to address.</summary>
    bool HasAgenciesBelow { get; }
}
