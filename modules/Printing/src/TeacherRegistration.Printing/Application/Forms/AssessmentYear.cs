namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>年度, 年度考核, 师德考核, 培训学时(学分).</summary>
public sealed record AssessmentYear(string Year, string Annual, string Ethics, string Training);
