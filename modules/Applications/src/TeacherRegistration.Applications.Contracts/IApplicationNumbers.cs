namespace TeacherRegistration.Applications.Contracts;

/// <summary>报名号 and ids of the current agency's applications, and nothing else of them: for those who may not open a case.</summary>
public interface IApplicationNumbers
{
    /// <summary>The application with the whole number, or null.</summary>
    Task<Guid?> FindIdAsync(string applicationNumber, CancellationToken cancellationToken = default);

    /// <summary>The numbers of applications by id; others' are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetNumbersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);
}
