using System.Globalization;

namespace TeacherRegistration.Confirmation.Localization;

/// <summary>What is written to applicants. They read Chinese, whatever language the clerk's pages are in.</summary>
internal static class NoticeTexts
{
    public const string Asked = "请补交:";
    public const string Unmet = "以下项目不符合注册条件,材料已收,由注册机构审核认定:";
    public const string YearWord = "年";
    public const string AskAgency = "确认点的确认时间已结束,请联系注册机构补交。";

    public static string Head(string name, string applicationNumber) => $"{name}老师:您好!您的教师资格定期注册申请(报名号{applicationNumber})经现场确认材料不全。";

    public static string Tail(DateTime until, string point, string address, string phone) =>
        $"请于{until.ToString("M月d日 HH:mm", CultureInfo.InvariantCulture)}前到{point}({address},电话{phone})补交。";

    public static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"另有{count}项,详见一次性告知单。");

    public static string Moved(string name, string applicationNumber, string from, string to) =>
        $"{name}老师:您好!您的申请(报名号{applicationNumber})已由{from}转到{to}。";

    public static string NewPlace(string address, string phone, string start, string end) =>
        $"地址:{address},电话:{phone},确认时间:{start}至{end}。";
}
