namespace TeacherRegistration.Agencies.Contracts;

/// <summary>How a module that keeps rows of an agency in memory tells every node of their change.</summary>
public interface IAgencyStamp
{
    /// <summary>
    /// Raises the stamp of the current agency: once the unit of work commits, the next request on any node reads anew. Until then another
    /// that renews it waits, so that the writers of one agency come one after another.
    /// </summary>
    Task RenewAsync(CancellationToken cancellationToken = default);

    /// <summary>The same for every agency of the current province, and for all there are where there is no current agency.</summary>
    Task RenewProvinceAsync(CancellationToken cancellationToken = default);
}
