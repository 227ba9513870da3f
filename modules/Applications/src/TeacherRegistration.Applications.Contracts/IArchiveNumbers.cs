namespace TeacherRegistration.Applications.Contracts;

/// <summary>档案号: what comes next, and who else has one (rules 55–57).</summary>
public interface IArchiveNumbers
{
    /// <summary>
    /// The number after the one given last at the point of the case, with as many digits, and free; null where none has been given yet
    /// or no free one is near.
    /// </summary>
    Task<string?> SuggestAsync(ApplicationCase opened, CancellationToken cancellationToken = default);

    /// <summary>
    /// Another application of the same 网报计划 and agency with the case's number: its name, empty for one out of the user's scope; null without one.
    /// </summary>
    Task<string?> FindTwinAsync(ApplicationCase opened, CancellationToken cancellationToken = default);
}
