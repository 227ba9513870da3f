using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Domain.Drafts;

/// <summary>
/// What an applicant has entered, sealed as a whole: the personal centre under the account's id, or, while one is being edited, an application's
/// data under the application's id. Only the account reaches it.
/// </summary>
internal sealed class PersonalRecord : AggregateRoot, IDirectoryEntity
{
    public const string Table = "App_PersonalRecord";

    private PersonalRecord()
    {
    }

    public PersonalRecord(Guid id, Guid accountId, Sealed content, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        Write(content, now);
    }

    public Guid AccountId { get; private set; }

    [Masked]
    public Sealed Content { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public void Write(Sealed content, DateTime now) => (Content, ChangedAt) = (content, now);

    public static CellAddress ContentCellOf(Guid id) => new(Guid.Empty, Table, id, nameof(Content));
}
