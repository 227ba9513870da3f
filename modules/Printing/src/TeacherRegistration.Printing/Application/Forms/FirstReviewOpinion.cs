namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>八、初审意见, once decided.</summary>
public sealed record FirstReviewOpinion(ReviewConclusion Conclusion, string Reason, string Officer, string Head, string Date);
