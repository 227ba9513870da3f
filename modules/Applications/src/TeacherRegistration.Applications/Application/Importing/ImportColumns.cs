namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>Headings of the workbook, as the format fixes them (SPEC §8, import format).</summary>
internal static class ImportColumns
{
    public const string Kind = "注册类别";
    public const string Name = "姓名";
    public const string IdDocumentType = "证件类型";
    public const string IdNumber = "身份证件号码";
    public const string Ethnicity = "民族";
    public const string Phone = "手机号码";
    public const string Email = "电子邮箱";
    public const string Address = "通信地址";
    public const string PostCode = "邮编";
    public const string Education = "学历";
    public const string Degree = "学位";
    public const string PoliticalStatus = "政治面貌";
    public const string QualificationType = "资格种类";
    public const string CertificateSubject = "证书任教学科";
    public const string CertificateNumber = "证书号码";
    public const string IssuingAgency = "认定机构";
    public const string IssuedOn = "签发日期";
    public const string Origin = "证书来源";
    public const string IsRegistered = "是否已首次注册";
    public const string School = "任教学校";
    public const string SchoolType = "学校类型";
    public const string Ownership = "办学性质";
    public const string Location = "学校所在地";
    public const string Stage = "任教学段";
    public const string Subject = "现任教学科";
    public const string EmploymentForm = "用人形式";
    public const string PostType = "岗位类型";
    public const string PostGrade = "岗位等级";
    public const string Title = "职称";
    public const string ContractStart = "合同开始日期";
    public const string ContractEnd = "合同结束日期";
    public const string WorkStart = "参加工作时间";
    public const string TeachingStart = "从教起始时间";
    public const string SchoolStart = "现学校任教起始时间";
    public const string Probation = "试用期考核";
    public const string LastRegisteredOn = "上次注册日期";
    public const string LastConclusion = "上次注册结论";
    public const string Annual = "年度考核";
    public const string Ethics = "师德考核";
    public const string TrainingHours = "培训学时";
    public const string Interruptions = "中断工作记录";
    public const string Sanctions = "处分记录";
    public const string WorkHistory = "工作简历";
    public const string AgencyCode = "注册机构代码";
    public const string PointCode = "确认点代码";
    public const string Plan = "网报计划";
    public const string SubmittedAt = "申报时间";

    /// <summary>Words of yes-or-no columns and of the origin column.</summary>
    public const string Yes = "是";
    public const string No = "否";
    public const string SystemIssued = "系统认定";
    public const string NotSystemIssued = "非系统认定";

    /// <summary>The columns that a workbook must have; 报名号 and the names beside codes are information.</summary>
    public static readonly IReadOnlyList<string> Required =
    [
        Kind, Name, IdDocumentType, IdNumber, Ethnicity, Phone, Email, Address, PostCode, Education, Degree, PoliticalStatus,
        QualificationType, CertificateSubject, CertificateNumber, IssuingAgency, IssuedOn, Origin, IsRegistered,
        School, SchoolType, Ownership, Location, Stage, Subject, EmploymentForm, PostType, PostGrade, Title,
        ContractStart, ContractEnd, WorkStart, TeachingStart, SchoolStart, Probation, LastRegisteredOn, LastConclusion,
        Annual, Ethics, TrainingHours, Interruptions, Sanctions, WorkHistory, AgencyCode, PointCode, Plan, SubmittedAt,
    ];
}
