using TeacherRegistration.Printing.Application.Forms;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Tests;

/// <summary>Contents of invented papers.</summary>
internal static class Papers
{
    public static ReceiptContent Receipt() => new()
    {
        ReceiptNumber = "S999901010102-2600001",
        VerificationAddress = "https://example.com/check/S999901010102-2600001",
        Name = "𠮷野文",
        MaskedIdNumber = "999999********662X",
        ApplicationNumber = "2699990101000123",
        Kind = "首次注册",
        School = "白云第三高级中学",
        QualificationType = "高级中学",
        Subject = "地理",
        CertificateNumber = "20139905442000001",
        Agency = "测试六省一市一县教育和体育局",
        Point = "确认点二",
        Materials = [new("申请表", "2份", "原件", "留存"), new("聘用合同", "1份", "复印件", "留存"), new("试用期考核证明", "1份", "原件", "退回")],
        Officer = "尉迟𬍛",
        Date = "2026年11月24日",
        Phone = "0999-8888888",
    };

    public static ApplicationFormContent Form(int history = 3) => new()
    {
        ApplicationNumber = "2699990101000123",
        DataVersion = 7,
        IsFirstRegistration = false,
        Agency = "测试六省一市一县教育和体育局",
        Point = "确认点二",
        PrintedAt = "2026-11-24 10:20",
        Basic = new()
        {
            Name = "司马·阿依古丽·吾买尔",
            Sex = "女",
            EthnicGroup = "维吾尔族",
            BirthDate = "1988-02-29",
            PoliticalStatus = "群众",
            Mobile = "19900000000",
            IdType = "居民身份证",
            IdNumber = "99999919880229662X",
            Education = "大学本科",
            Degree = "学士",
            CollegeAndMajor = "测试师范大学 地理科学",
            Address = "测试六省一市白云镇20号",
            PostalCode = "858237",
        },
        Certificate = new()
        {
            Number = "20139905442000001",
            QualificationType = "高级中学",
            Subject = "地理",
            IssuedOn = "2013-07-25",
            IssuedBy = "测试六省一市教育局",
            LastRegistration = "2021-12-20",
            LastConclusion = "合格",
            ValidUntil = "2026-12-20",
        },
        Employment = new()
        {
            School = "白云第三高级中学",
            SchoolType = "高级中学",
            Ownership = "公办",
            Stage = "高中",
            Subject = "地理",
            EmploymentForm = "在编",
            PostAndGrade = "专业技术 十级",
            ProfessionalTitle = "一级教师",
            Contract = "2023-09-01至2028-08-31",
            WorkSince = "2013-09-01",
            TeachingSince = "2013-09-01",
            AtSchoolSince = "2015-09-01",
        },
        History = [.. Enumerable.Range(1, history).Select(i => new WorkPeriod($"第{i}段", "白云第三高级中学", "高中地理", "教师"))],
        Assessment = new()
        {
            Years = [new("2025", "合格", "优秀", "96")],
            TotalTraining = "96",
            ProbationResult = "试用期合格",
            Interruptions = "无",
            Sanctions = "无",
        },
    };
}
