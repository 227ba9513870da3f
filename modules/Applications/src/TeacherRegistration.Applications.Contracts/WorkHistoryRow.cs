namespace TeacherRegistration.Applications.Contracts;

/// <summary>One row of 工作简历, in the applicant's words.</summary>
/// <param name="From">From, such as 2013.09.</param>
/// <param name="To">To, or 至今.</param>
/// <param name="Unit">工作单位.</param>
/// <param name="StageSubject">学段学科.</param>
/// <param name="Post">职务.</param>
public sealed record WorkHistoryRow(string From, string To, string Unit, string StageSubject, string Post);
