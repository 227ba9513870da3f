namespace TeacherRegistration.Framework.Contracts.Settings;

/// <summary>
/// What a setting says for the current agency: its own value, else the platform's, else the configuration's
/// (<c>Settings:Module.Thing</c>), else the default. A change is obeyed by the next request on every node.
/// </summary>
public interface ISettingProvider
{
    /// <summary>The value of a declared setting.</summary>
    /// <typeparam name="T"><see cref="bool"/> for a bool, <see cref="int"/> for a number, <see cref="string"/> for any.</typeparam>
    /// <param name="name"><c>Module.Thing</c>.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="InvalidOperationException">No module declares it, or it is of another type.</exception>
    Task<T> GetAsync<T>(string name, CancellationToken cancellationToken = default);
}
