namespace TeacherRegistration.Printing.Localization;

/// <summary>The fixed words of the papers of a school. A paper is a legal document and has one language.</summary>
internal static class SchoolPaperTexts
{
    public const string Handover = "教师资格定期注册材料交接单";
    public const string Roster = "教师资格定期注册花名册";
    public const string PointCopy = "第一联　确认点存";
    public const string SchoolCopy = "第二联　学校存";
    public const string Ordinal = "序号";
    public const string Conclusion = "确认情况";
    public const string ArchiveNumber = "档案号";
    public const string NotHandedIn = "未交";
    public const string Giver = "学校交件人（签名）：";
    public const string Taker = "确认点收件人（签名）：";
    public const string DateLine = "年   月   日";
    public const string Officer = "经办人：";
    public const string Date = "日期：";
    public const string Page = "第 1234567890 页";

    public static string Sums(int all, int complete, int incomplete) =>
        $"应交 {all} 人，已交 {complete + incomplete} 人（其中材料齐全 {complete} 人，材料不全 {incomplete} 人），未交 {all - complete - incomplete} 人。";

    public static string PageOf(int page, int pages) => $"第 {page} 页 共 {pages} 页";

    public static readonly string Fixed = string.Concat(
        PointCopy, SchoolCopy, Ordinal, Conclusion, ArchiveNumber, NotHandedIn, Giver, Taker, DateLine, Officer, Date, Page, Sums(0, 0, 0), PageOf(0, 0));
}
