namespace TeacherRegistration.Messaging.Domain.Messages;

/// <summary>What is left to an applicant.</summary>
/// <param name="Text">提醒内容; line ends are kept.</param>
/// <param name="AllowsPhotos">Whether the applicant may answer with photos of papers (拍照预审): they save a way, the originals still go to the point.</param>
internal sealed record MessageContent(string Text, bool AllowsPhotos);
