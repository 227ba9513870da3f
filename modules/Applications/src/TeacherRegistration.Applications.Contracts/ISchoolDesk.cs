using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>按校办理: the applications of one school in the current 网报计划, in the user's scope. Those not accepted are no part of it.</summary>
public interface ISchoolDesk
{
    /// <summary>The schools, by name, with their numbers.</summary>
    /// <param name="name">A part of the name; empty finds all.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>At most <see cref="SchoolFigures.Maximum"/>, and whether there are more.</returns>
    Task<(IReadOnlyList<SchoolFigures> Schools, bool HasMore)> FindSchoolsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>The numbers of one school; null where nobody of it has filed.</summary>
    Task<SchoolFigures?> FindSchoolAsync(string school, CancellationToken cancellationToken = default);

    /// <summary>All applications of the school in the order of its roster, which is that of 报名号; at most <see cref="SchoolFigures.MaximumCases"/>.</summary>
    Task<IReadOnlyList<SchoolCase>> GetRosterAsync(string school, CancellationToken cancellationToken = default);

    /// <summary>The next one of the roster after the 报名号 that awaits confirmation, else the first that does; null when none does.</summary>
    Task<Guid?> FindNextAsync(string school, string applicationNumber, CancellationToken cancellationToken = default);
}

/// <summary>How a school stands.</summary>
/// <param name="School">任教学校.</param>
/// <param name="Pending">未交: has filed, no paper yet.</param>
/// <param name="Complete">材料齐全.</param>
/// <param name="Incomplete">材料不全.</param>
public sealed record SchoolFigures(string School, int Pending, int Complete, int Incomplete)
{
    /// <summary>So many schools are listed at most.</summary>
    public const int Maximum = 200;

    /// <summary>No school has more teachers.</summary>
    public const int MaximumCases = 2_000;

    /// <summary>应交.</summary>
    public int All => Pending + Done;

    /// <summary>已办: a conclusion stands, whichever.</summary>
    public int Done => Complete + Incomplete;
}

/// <summary>One line of a school's roster; the number is masked.</summary>
/// <param name="Id">Id.</param>
/// <param name="ApplicationNumber">报名号.</param>
/// <param name="Name">姓名.</param>
/// <param name="IdMask">证件号码, masked.</param>
/// <param name="Kind">注册类别.</param>
/// <param name="Subject">任教学科 of the certificate.</param>
/// <param name="Status">确认状态.</param>
/// <param name="ArchiveNumber">档案号.</param>
public sealed record SchoolCase(
    Guid Id, string ApplicationNumber, string Name, string IdMask, RegistrationKind Kind, string Subject, ConfirmationStatus Status, string ArchiveNumber);
