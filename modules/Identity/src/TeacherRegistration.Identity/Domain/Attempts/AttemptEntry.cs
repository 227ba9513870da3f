using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Attempts;

/// <summary>One counted act (a failed password, a sent code) of an account, a phone or an address; in the database, so that all nodes count alike.</summary>
internal sealed class AttemptEntry : Entity, IDirectoryEntity, IUnaudited
{
    public const int MaximumKeyLength = 100;

    private AttemptEntry()
    {
    }

    public AttemptEntry(Guid id, string key, DateTime at)
        : base(id)
    {
        Key = key;
        At = at;
    }

    public string Key { get; private set; } = "";

    public DateTime At { get; private set; }
}
