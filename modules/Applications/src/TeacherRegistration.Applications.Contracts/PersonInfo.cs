namespace TeacherRegistration.Applications.Contracts;

/// <summary>The person's data beside name and numbers. Words are codes of <see cref="CodeLists"/>.</summary>
public sealed record PersonInfo
{
    /// <summary>身份证件类型.</summary>
    public required string IdDocumentType { get; init; }

    /// <summary>民族.</summary>
    public required string Ethnicity { get; init; }

    /// <summary>电子邮箱.</summary>
    public required string Email { get; init; }

    /// <summary>邮编, 6 digits.</summary>
    public required string PostCode { get; init; }

    /// <summary>学历.</summary>
    public required string Education { get; init; }

    /// <summary>学位.</summary>
    public required string Degree { get; init; }

    /// <summary>毕业院校; empty where it was not asked.</summary>
    public string GraduatedFrom { get; init; } = "";

    /// <summary>专业; empty where it was not asked.</summary>
    public string Major { get; init; } = "";

    /// <summary>政治面貌.</summary>
    public required string PoliticalStatus { get; init; }

    /// <summary>Longest name of a college or a major.</summary>
    public const int MaximumCollegeLength = 40;

    /// <summary>Longest mail address.</summary>
    public const int MaximumEmailLength = 100;

    /// <summary>Longest address.</summary>
    public const int MaximumAddressLength = 200;
}
