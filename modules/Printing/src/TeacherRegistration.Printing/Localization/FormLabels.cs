namespace TeacherRegistration.Printing.Localization;

/// <summary>The labels of the form's first three sections.</summary>
internal static class FormLabels
{
    public const string Name = "姓名";
    public const string Sex = "性别";
    public const string Photo = "照片";
    public const string EthnicGroup = "民族";
    public const string BirthDate = "出生日期";
    public const string PoliticalStatus = "政治面貌";
    public const string Mobile = "手机号码";
    public const string IdType = "身份证件类型";
    public const string IdNumber = "身份证件号码";
    public const string Education = "学历";
    public const string Degree = "学位";
    public const string College = "毕业院校及专业";
    public const string Address = "通信地址";
    public const string PostalCode = "邮编";

    public const string CertificateNumber = "证书号码";
    public const string QualificationType = "资格种类";
    public const string Subject = "任教学科";
    public const string IssuedOn = "签发日期";
    public const string IssuedBy = "认定机构";
    public const string LastRegistration = "上次注册时间";
    public const string LastConclusion = "结论";
    public const string ValidUntil = "有效期至";

    public const string School = "任教学校";
    public const string SchoolType = "学校类型";
    public const string Ownership = "办学性质";
    public const string Stage = "任教学段";
    public const string EmploymentForm = "用人形式";
    public const string PostAndGrade = "岗位及等级";
    public const string ProfessionalTitle = "职称";
    public const string Contract = "聘用合同起止";
    public const string WorkSince = "参加工作";
    public const string TeachingSince = "从教起始";
    public const string AtSchoolSince = "到现校时间";

    /// <summary>All of the above, to prepare their glyphs.</summary>
    public const string All =
        Name + Sex + Photo + EthnicGroup + BirthDate + PoliticalStatus + Mobile + IdType + IdNumber + Education + Degree + College
        + Address + PostalCode + CertificateNumber + QualificationType + Subject + IssuedOn + IssuedBy + LastRegistration
        + LastConclusion + ValidUntil + School + SchoolType + Ownership + Stage + EmploymentForm + PostAndGrade
        + ProfessionalTitle + Contract + WorkSince + TeachingSince + AtSchoolSince;

    /// <summary>Words that most forms show and that are not fixed; prepared with the labels.</summary>
    public const string Usual =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-，：；（）—·.:/至今,。、;:()()〔〕年月日男女汉族居民身份证中共党员青团群众" +
        "大学本科专硕士博研究生师范无优秀合格基幼儿园小初级高职业校实习指导教语文数英物理化历史政治地音乐体育美术信息技" +
        "公办在编合同聘用城区镇乡村一二三四五六七八九十副正省市县局委员会和确认点第心县路号街道班主任";
}
