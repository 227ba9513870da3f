namespace TeacherRegistration.Framework.Contracts.Tenancy;

/// <summary>
/// The registration agency this request works for. Set once, from the session, before the database context is made;
/// without one no agency row can be read or written.
/// </summary>
public interface ICurrentTenant
{
    /// <summary>Id of the agency; null when signed out and for platform staff.</summary>
    Guid? Id { get; }

    /// <summary>Id of the agency of the province the current agency belongs to; null when <see cref="Id"/> is.</summary>
    Guid? ProvinceId { get; }

    /// <summary>
    /// Rises with each change of what nodes keep in memory of the agency: what was kept under a lower stamp is out of date. Read with the
    /// session at each request; null in most jobs, and once the request has raised it itself, where nothing kept in memory is used.
    /// </summary>
    long? Stamp { get; }
}
