namespace TeacherRegistration.Framework.Sms;

/// <summary>A text the development gateway kept.</summary>
/// <param name="Phone">Mobile number.</param>
/// <param name="Text">The filled template.</param>
/// <param name="SentAt">UTC.</param>
public sealed record SentSms(string Phone, string Text, DateTime SentAt);
