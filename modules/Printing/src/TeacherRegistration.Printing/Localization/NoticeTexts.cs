namespace TeacherRegistration.Printing.Localization;

/// <summary>The fixed words of the 一次性告知单. A paper is a legal document and has one language.</summary>
internal static class NoticeTexts
{
    public const string Title = "教师资格定期注册材料一次性告知单";
    public const string Intro = "您提交的教师资格定期注册申请材料经现场确认材料不全，现一次性告知如下：";
    public const string Asked = "需要补交的材料";
    public const string Unmet = "不符合注册条件的项目（材料已收，由注册机构审核认定）";
    public const string Reason = "原因";
    public const string Until = "补交期限";
    public const string Place = "补交地点";
    public const string Signature = "申请人（签名）：                    年   月   日";
    public const string Seal = "（确认点公章）";
    public const string Officer = "经办人";
    public const string Date = "告知日期";
    public const string Phone = "咨询电话";
    public const string Note = "说明：请携带本告知单和以上材料到现场确认点补交；逾期未补交的，由注册机构按现有材料审核。";
    public const string Before = "前";
    public const string YearWord = "年";
    public const string AskAgency = "确认点的确认时间已结束，请联系注册机构";
}
