namespace TeacherRegistration.Framework.Domain;

/// <summary>An entity that is loaded, changed and saved as a whole; its version stands in the <c>WHERE</c> of every update.</summary>
public abstract class AggregateRoot : Entity
{
    /// <summary>For the database mapper.</summary>
    protected AggregateRoot()
    {
    }

    /// <param name="id">Not empty.</param>
    protected AggregateRoot(Guid id)
        : base(id)
    {
    }

    /// <summary>Counts the saved changes; carried by forms, so that two people cannot overwrite each other.</summary>
    public long Version { get; internal set; } = 1;
}
