using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Printing.Application.Forms;
using TeacherRegistration.Printing.Application.Receipts;

namespace TeacherRegistration.Printing.Tests;

/// <summary>The templates, and contents to print with them.</summary>
internal static class Papers
{
    public static readonly PdfFonts Fonts = new(new PdfFontOptions());
    public static readonly ReceiptTemplate Receipt = new(Fonts);
    public static readonly ApplicationFormTemplate Form = new(Fonts);

    public static ReceiptContent ReceiptOf(string name, string school = "城关中心小学") => new()
    {
        ReceiptNumber = "S999901010101-2600001",
        VerificationAddress = "https://queren.example.cn/verify/kPqXZu8SS6hdXgTY1PD5AQ",
        Name = name,
        MaskedIdNumber = "9999****0017",
        ApplicationNumber = "2699990101000001",
        Kind = "定期注册",
        School = school,
        QualificationType = "小学",
        Subject = "语文",
        CertificateNumber = "20059900121000008",
        Agency = "测试六省一市一县教育和体育局",
        Point = "确认点一",
        IsFirstRegistration = false,
        Materials = [new ReceiptMaterial("申请表", "2份", "原件", "留存"), new ReceiptMaterial("教师资格证书", "1份", "原件", "退回")],
        Officer = "王一",
        Date = "2026-11-24",
        Phone = "0999-8888888",
    };

    public static ApplicationFormContent FormOf(string name, int workPeriods = 1) => new()
    {
        ApplicationNumber = "2699990101000001",
        DataVersion = 7,
        IsFirstRegistration = false,
        Agency = "测试六省一市一县教育和体育局",
        Point = "确认点一",
        Basic = new BasicInformation
        {
            Name = name, Sex = "男", EthnicGroup = "汉族", BirthDate = "1990-01-01", PoliticalStatus = "群众", Mobile = "19900000001",
            IdType = "居民身份证", IdNumber = "999999199001010016", Education = "大学本科", Degree = "学士", CollegeAndMajor = "",
            Address = "测试六省一市城关镇1号", PostalCode = "999000",
        },
        Certificate = new CertificateInformation
        {
            Number = "20059900121000008", QualificationType = "小学教师资格", Subject = "语文", IssuedOn = "2005-06-08", IssuedBy = "测试六省一市教育局",
            LastRegistration = "2021-12-20", LastConclusion = "合格", ValidUntil = "2026-12-20",
        },
        Employment = new EmploymentInformation
        {
            School = "城关中心小学", SchoolType = "小学", Ownership = "公办", Stage = "小学", Subject = "语文", EmploymentForm = "在编",
            PostAndGrade = "专业技术十级", ProfessionalTitle = "一级教师", Contract = "2023-09-01 至 2028-08-31",
            WorkSince = "2005-09-01", TeachingSince = "2005-09-01", AtSchoolSince = "2005-09-01",
        },
        History = [.. Enumerable.Range(1, workPeriods).Select(index => new WorkPeriod("2005.09-至今", $"第{index}单位小学", "小学语文", "教师"))],
        Assessment = new AssessmentInformation
        {
            Years = [new AssessmentYear("2025", "合格", "合格", "")], TotalTraining = "366", Interruptions = "无", Sanctions = "无",
        },
        PrintedAt = "2026-11-24 09:30:00",
    };
}
