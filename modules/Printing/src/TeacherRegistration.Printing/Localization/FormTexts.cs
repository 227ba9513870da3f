namespace TeacherRegistration.Printing.Localization;

/// <summary>The fixed words of the application form. A paper is a legal document and has one language.</summary>
internal static class FormTexts
{
    public const string Title = "教师资格定期注册申请表";
    public const string ContinuationTitle = "教师资格定期注册申请表（续页）";
    public const string ApplicationNumber = "报名号：";
    public const string Kind = "注册类别";
    public const string First = "首次注册";
    public const string Regular = "定期注册";
    public const string Agency = "注册机构";
    public const string Point = "确认点";
    public const string None = "—";
    public const string Nothing = "无";
    public const string Male = "男";
    public const string Female = "女";
    public const string Qualification = "教师资格";
    public const string To = "至";

    public const string Basic = "一、基本信息";
    public const string Certificate = "二、教师资格证书信息";
    public const string Employment = "三、现阶段工作信息";
    public const string History = "四、工作简历";
    public const string Assessment = "五、考核与培训";

    public const string Promise = "六、\n本人承诺";
    public const string PromiseText = "    本人承诺以上信息和所提交材料真实、准确、有效，如有隐瞒或虚假，愿承担相应责任。";
    public const string PromiseFoot = "申请人（签名）：                              年      月      日";

    public const string School = "七、\n任教学校\n意见";
    public const string SchoolText =
        "    经审核，所填信息与材料一致；\n    师德_________ 年度考核_________ 身心健康_________ 在编在岗_________；\n"
        + "☐同意申报    ☐不同意，理由________________________________________________";
    public const string SchoolFoot = "负责人（签字）：                         （公章）                年      月      日";

    public const string FirstReview = "八、\n初审意见";
    public const string Pass = "注册合格";
    public const string Defer = "暂缓注册";
    public const string Fail = "注册不合格";
    public const string ReviewText = "{0}    {1}    {2}；\n理由：{3}";
    public const string ReviewFoot = "经办人：{0}    负责人：{1}    （初审机构公章）    {2}";
    public const string BlankPerson = "                    ";
    public const string BlankDate = "        年      月      日";

    public const string SecondReview = "九、\n复核意见";
    public const string FinalReview = "终审意见";
    public const string DecisionText = "结论：{0}\n机构：{1}\n日期：{2}";
    public const string Remarks = "十、\n备注";

    public const string Foot = "报名号 {0}  ·  姓名 {1}  ·  第{2}页/共{3}页  ·  打印时间 {4}  ·  数据版本 {5:000}";
    public const string Notice = "本表一式2份，双面打印，涂改无效";
    public const string Template = "模板";

    public static IReadOnlyList<string> HistoryColumns { get; } = ["起止年月", "工作单位", "学段学科", "职务"];

    public static IReadOnlyList<string> AssessmentColumns { get; } = ["年度", "年度考核", "师德考核", "培训学时（学分）"];

    public const string Total = "合计";
    public const string ProbationResult = "试用期考核结果";
    public const string ProbationDate = "考核时间";
    public const string Interruptions = "中断教学";
    public const string Sanctions = "处分";
}
