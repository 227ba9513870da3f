using System.Globalization;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.DemoData;

/// <summary>Invented teachers, the same at every start; their ID numbers begin with 999998, so that no real person has one.</summary>
internal sealed class DemoPeople(DateTime now)
{
    private const string IdPrefix = "999998";
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "林", "郭", "何", "高", "罗", "郑", "梁", "欧阳"];
    private static readonly string[] GivenNames = ["芳", "伟", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "国强", "海燕", "思远", "雨桐"];
    private static readonly string[] RareNames = ["𠮷野文", "㐂田", "䶮小明", "单于㛃", "司马·阿依古丽·吾买尔", "尉迟𬍛", "次仁·卓玛", "王〇一", "阿卜杜拉·买买提", "Ma·Li"];
    private static readonly string[] Towns = ["城关", "东山", "白云", "柳林", "石桥", "河湾"];
    private static readonly string[] Ordinals = ["第一", "第二", "第三"];

    private static readonly Level[] Levels =
    [
        new(QualificationType.Kindergarten, "中心幼儿园", "Kindergarten", "Preschool", false, "幼儿园"),
        new(QualificationType.Primary, "中心小学", "Primary", "Primary", false, "语文", "数学", "英语", "科学", "音乐", "体育"),
        new(QualificationType.JuniorSecondary, "初级中学", "JuniorSecondary", "Junior", true, "语文", "数学", "英语", "物理", "历史", "道德与法治"),
        new(QualificationType.SeniorSecondary, "高级中学", "SeniorSecondary", "Senior", true, "语文", "数学", "英语", "化学", "地理", "思想政治"),
        new(QualificationType.SecondaryVocational, "中等职业学校", "SecondaryVocational", "Vocational", true, "会计", "护理", "计算机应用"),
    ];

    /// <summary>The point of the applicant whose account SPEC §8 names.</summary>
    public const string ApplicantPoint = "999901010101";

    private readonly Random random = new(42);
    private int count;

    public FilingDraft Next(Guid applicationPlanId, Guid pointId, string agencyName)
    {
        var index = count++;
        var level = Pick(Levels);
        var kind = index % 10 < 3 ? RegistrationKind.First : RegistrationKind.Renewal;
        var idNumber = MakeIdNumber(index);
        var started = new DateOnly(random.Next(1998, now.Year - 2), 9, 1);
        var subject = Pick(level.Subjects);
        var school = Pick(Towns) + (level.IsNumbered ? Pick(Ordinals) : "") + level.School;
        return new FilingDraft
        {
            Kind = kind,
            ApplicationPlanId = applicationPlanId,
            PointId = pointId,
            SubmittedAt = now.AddMinutes(-random.Next(60, 20 * 24 * 60)),
            Name = index % 23 == 7 ? RareNames[index / 23 % RareNames.Length] : Pick(Surnames) + Pick(GivenNames),
            IdNumber = idNumber,
            IsMale = ResidentId.IsMale(idNumber),
            BornOn = ResidentId.BornOn(idNumber),
            Phone = string.Create(CultureInfo.InvariantCulture, $"1990001{index:0000}"),
            Address = string.Create(CultureInfo.InvariantCulture, $"测试六省一市{Pick(Towns)}镇{random.Next(1, 200)}号"),
            Person = MakePerson(index),
            Certificate = MakeCertificate(index, level.Type, subject, agencyName, started),
            Employment = MakeEmployment(level, school, subject, started),
            Assessment = MakeAssessment(index, kind),
            WorkHistory = [new WorkHistoryRow(started.ToString("yyyy.MM", CultureInfo.InvariantCulture), "至今", school, CodeLists.Chinese("Stage", level.Stage) + subject, "教师")],
        };
    }

    /// <summary>The same as filed by the applicant with an account.</summary>
    public static FilingDraft AsApplicant(FilingDraft draft)
    {
        const string idNumber = "999999199001010016";
        return draft with { Name = "林建国", IdNumber = idNumber, IsMale = ResidentId.IsMale(idNumber), BornOn = ResidentId.BornOn(idNumber), Phone = "19900000101" };
    }

    private static PersonInfo MakePerson(int index) => new()
    {
        IdDocumentType = "ResidentId",
        Ethnicity = index % 12 == 0 ? "03" : "01",
        Email = string.Create(CultureInfo.InvariantCulture, $"d{index:0000}@example.com"),
        PostCode = "999000",
        Education = index % 3 == 0 ? "Master" : "Bachelor",
        Degree = index % 3 == 0 ? "Master" : "Bachelor",
        PoliticalStatus = index % 2 == 0 ? "PartyMember" : "Masses",
    };

    private CertificateInfo MakeCertificate(int index, QualificationType type, string subject, string agencyName, DateOnly started)
    {
        var origin = (CertificateOrigin)(index % 3);
        var issued = origin == CertificateOrigin.SystemIssued ? new DateOnly(Math.Max(started.Year, 2009), 6, 1 + (index % 28)) : new DateOnly(1998 + (index % 10), 6, 1 + (index % 28));
        var number = string.Create(CultureInfo.InvariantCulture, $"{issued.Year}99001{(int)type}{1 + random.Next(2)}{index + 1:000000}");
        return new CertificateInfo(number, type, subject, agencyName, issued, origin);
    }

    private static EmploymentInfo MakeEmployment(Level level, string school, string subject, DateOnly started) => new()
    {
        School = school,
        SchoolType = level.SchoolType,
        Ownership = "Public",
        Location = "Town",
        Stage = level.Stage,
        Subject = subject,
        EmploymentForm = "Established",
        PostType = "Professional",
        PostGrade = "10",
        Title = "FirstGradeTeacher",
        ContractStart = new DateOnly(started.Year, 9, 1),
        ContractEnd = new DateOnly(started.Year + 40, 8, 31),
        WorkStart = started,
        TeachingStart = started,
        SchoolStart = started,
    };

    private AssessmentInfo MakeAssessment(int index, RegistrationKind kind)
    {
        var years = Enumerable.Range(now.Year - 5, 5).ToList();
        return new AssessmentInfo
        {
            Annual = [.. years.Select(year => new YearResult(year, index % 40 == 11 && year == years[2] ? "BasicallyQualified" : random.Next(5) == 0 ? "Excellent" : "Qualified"))],
            Ethics = [.. years.Select(year => new YearResult(year, "Qualified"))],
            TrainingHours = index % 17 == 5 ? 312 : 360 + random.Next(160),
            Interruptions = "",
            Sanctions = "",
            Probation = kind == RegistrationKind.First ? "Qualified" : null,
            LastRegisteredOn = kind == RegistrationKind.First ? null : new DateOnly(now.Year - 5, 12, 20),
            LastConclusion = kind == RegistrationKind.First ? null : "Passed",
        };
    }

    private string MakeIdNumber(int index)
    {
        var born = new DateOnly(1965, 1, 1).AddDays(random.Next(34 * 365));
        var digits = string.Create(CultureInfo.InvariantCulture, $"{IdPrefix}{born:yyyyMMdd}{index % 1000:000}");
        return digits + ResidentId.CheckCharacterOf(digits);
    }

    private T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private sealed record Level(QualificationType Type, string School, string SchoolType, string Stage, bool IsNumbered, params string[] Subjects);
}
