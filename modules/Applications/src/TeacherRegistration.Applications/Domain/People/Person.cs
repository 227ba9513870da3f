using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.People;

/// <summary>A person of the directory, known by the blind index of the ID number alone (DESIGN §3).</summary>
internal sealed class Person : Entity, IDirectoryEntity
{
    private Person()
    {
    }

    public Person(Guid id, byte[] idHash)
        : base(id) => IdHash = idHash;

    public byte[] IdHash { get; private set; } = [];
}
