namespace TeacherRegistration.Framework.Domain;

/// <summary>Something with an identity. Ids are version 7, made by the application layer before the entity is.</summary>
public abstract class Entity
{
    /// <summary>For the database mapper.</summary>
    protected Entity()
    {
    }

    /// <param name="id">Not empty.</param>
    protected Entity(Guid id)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(id, Guid.Empty);
        Id = id;
    }

    /// <summary>The identity.</summary>
    public Guid Id { get; private set; }
}
