namespace TeacherRegistration.Framework.Contracts.Time;

/// <summary>
/// The instant a request is judged by: the server's clock at its start (decision 9), so that a slow database never stretches a window.
/// </summary>
public interface IRequestClock
{
    /// <summary>UTC, cut to whole seconds.</summary>
    DateTime UtcNow { get; }
}
