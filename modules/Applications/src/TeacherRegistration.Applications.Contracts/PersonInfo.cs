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

    /// <summary>政治面貌.</summary>
    public required string PoliticalStatus { get; init; }
}
