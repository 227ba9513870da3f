using TeacherRegistration.Framework.Contracts.Tenancy;

namespace TeacherRegistration.Framework.Tenancy;

/// <summary>The tenant of one scope. It can be set once, and only before the database context of the scope exists.</summary>
public sealed class CurrentTenant : ICurrentTenant
{
    private bool sealedByContext;

    /// <inheritdoc />
    public Guid? Id { get; private set; }

    /// <inheritdoc />
    public Guid? ProvinceId { get; private set; }

    /// <inheritdoc />
    public long? Stamp { get; private set; }

    /// <summary>Sets the tenant of this scope.</summary>
    /// <exception cref="InvalidOperationException">It is set already, or rows have been read without it.</exception>
    public void Set(Guid tenantId, Guid provinceId, long? stamp = null)
    {
        if (sealedByContext || Id is not null)
        {
            throw new InvalidOperationException("One tenant per scope: it is set before the first query and never changed.");
        }

        Id = tenantId;
        ProvinceId = provinceId;
        Stamp = stamp;
    }

    /// <summary>
    /// From here on the scope reads rows and nothing kept in memory: it has raised the stamp itself, and perhaps waited for others that did.
    /// </summary>
    public void LeaveMemory() => Stamp = null;

    /// <summary>Called when the scope's database context is made: from here on the tenant stays.</summary>
    internal void Seal() => sealedByContext = true;
}
