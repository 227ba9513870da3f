using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>What 窗口模式 asks of the applications in the user's scope.</summary>
public interface ICounterDesk
{
    /// <summary>
    /// The applications that a scan or a typed text means: the QR code of a form, a whole number (报名号, ID, certificate), the last 4 to 6
    /// characters of an ID number, or a part of a name. Numbers of forms are found in every plan, the rest in the current one.
    /// </summary>
    Task<CounterHits> FindAsync(string text, CancellationToken cancellationToken = default);

    /// <summary>How far the user has come today.</summary>
    Task<CounterProgress> GetProgressAsync(CancellationToken cancellationToken = default);
}

/// <summary>What was found.</summary>
/// <param name="Items">In the order of 报名号, no more than <see cref="Maximum"/>.</param>
/// <param name="HasMore">There are more.</param>
/// <param name="PaperVersion">Version of the data on the scanned form; null where no form was scanned.</param>
public sealed record CounterHits(IReadOnlyList<CounterApplication> Items, bool HasMore, int? PaperVersion)
{
    /// <summary>So many are shown at most.</summary>
    public const int Maximum = 20;
}

/// <summary>One application as the counter lists it; its number is masked.</summary>
/// <param name="Id">Id.</param>
/// <param name="ApplicationNumber">报名号.</param>
/// <param name="Name">姓名.</param>
/// <param name="IdMask">身份证件号码, masked.</param>
/// <param name="School">任教学校.</param>
/// <param name="Kind">注册类别.</param>
/// <param name="Status">确认状态.</param>
public sealed record CounterApplication(
    Guid Id, string ApplicationNumber, string Name, string IdMask, string School, RegistrationKind Kind, ConfirmationStatus Status);

/// <summary>The day at one counter.</summary>
/// <param name="DoneToday">Conclusions of the user that stand, given today.</param>
/// <param name="Pace">Average time between two of them, longer breaks left out; null before the second.</param>
/// <param name="Pending">Applications in scope that await confirmation in the current plan.</param>
/// <param name="DoneOn">When everything pending is done at today's pace of everybody in scope, eight hours a day; null while nobody has concluded anything today, or with nothing pending.</param>
/// <param name="Newest">What the user concluded last, newest first.</param>
public sealed record CounterProgress(
    int DoneToday, TimeSpan? Pace, int Pending, DateOnly? DoneOn, IReadOnlyList<CounterApplication> Newest);
