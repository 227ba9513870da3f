namespace TeacherRegistration.Applications.Localization;

/// <summary>What is written to applicants. They read Chinese, whatever language the clerk's pages are in.</summary>
internal static class NoticeTexts
{
    public static string Transferred(string name, string applicationNumber, string point) =>
        $"{name}老师:您好!您报错注册机构的申请已由本机构受理,新的报名号是{applicationNumber},请到{point}办理现场确认。";

    public static string Place(string address, string phone, string start, string end) =>
        $"地址:{address},电话:{phone},确认时间:{start}至{end}。";
}
