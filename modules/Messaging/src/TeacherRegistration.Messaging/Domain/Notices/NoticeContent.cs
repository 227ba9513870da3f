using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Messaging.Domain.Notices;

/// <summary>What an author writes.</summary>
/// <param name="Title">One line.</param>
/// <param name="Text">Plain lines.</param>
/// <param name="Shown">From when until when readers see it.</param>
/// <param name="MustRead">Whether it stands above every page until the reader has said 已阅读.</param>
internal sealed record NoticeContent(string Title, string Text, TimeWindow Shown, bool MustRead);
