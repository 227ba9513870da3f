namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>A half of 九、复核意见 / 终审意见, once decided.</summary>
public sealed record ReviewDecision(string Conclusion, string Agency, string Date);
