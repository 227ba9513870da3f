namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>A line of 四、工作简历.</summary>
public sealed record WorkPeriod(string Period, string Employer, string StageAndSubject, string Position);
