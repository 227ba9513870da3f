namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>All that the application form shows, formatted by the caller. 十、备注 is for handwriting and has no content.</summary>
public sealed record ApplicationFormContent
{
    /// <summary>报名号: digits, with <see cref="DataVersion"/> the content of the QR code.</summary>
    public required string ApplicationNumber { get; init; }

    /// <summary>数据版本, 1–999: a paper of an older version is recognised when it is scanned.</summary>
    public required int DataVersion { get; init; }

    public required bool IsFirstRegistration { get; init; }

    public required string Agency { get; init; }

    public required string Point { get; init; }

    public required BasicInformation Basic { get; init; }

    public required CertificateInformation Certificate { get; init; }

    public required EmploymentInformation Employment { get; init; }

    public required IReadOnlyList<WorkPeriod> History { get; init; }

    public required AssessmentInformation Assessment { get; init; }

    /// <summary>八; null until decided.</summary>
    public FirstReviewOpinion? FirstReview { get; init; }

    /// <summary>九, left half; null until decided.</summary>
    public ReviewDecision? SecondReview { get; init; }

    /// <summary>九, right half; null until decided.</summary>
    public ReviewDecision? FinalReview { get; init; }

    /// <summary>打印时间.</summary>
    public required string PrintedAt { get; init; }
}
