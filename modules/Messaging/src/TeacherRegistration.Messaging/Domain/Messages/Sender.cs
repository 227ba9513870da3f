namespace TeacherRegistration.Messaging.Domain.Messages;

/// <summary>Who leaves a message, as it is kept with it.</summary>
/// <param name="LoginName">Login name.</param>
/// <param name="DisplayName">姓名.</param>
/// <param name="PlaceName">Name of the agency, or of the agency and point.</param>
internal sealed record Sender(string LoginName, string DisplayName, string PlaceName);
