namespace TeacherRegistration.Printing.Localization;

/// <summary>The fixed words of the receipt. A paper is a legal document and has one language.</summary>
internal static class ReceiptTexts
{
    public const string Title = "教师资格定期注册受理凭证";
    public const string BlankFileName = "空白受理凭证.pdf";
    public const string ReceiptNumber = "受理编号：";
    public const string Name = "姓名";
    public const string IdNumber = "身份证件号码";
    public const string ApplicationNumber = "报名号";
    public const string Kind = "注册类别";
    public const string School = "任教学校";
    public const string QualificationType = "资格种类";
    public const string Subject = "任教学科";
    public const string CertificateNumber = "证书号码";
    public const string Agency = "注册机构";
    public const string Point = "确认点";
    public const string Material = "材料";
    public const string Copies = "份数";
    public const string OriginalOrCopy = "原件/复印件";
    public const string KeptOrReturned = "留存/退回";
    public const string Officer = "经办人";
    public const string Date = "受理日期";
    public const string Phone = "咨询电话";
    public const string Seal = "（确认点公章）";
    public const string BlankKind = "☐首次 ☐定期";
    public const string BlankOriginalOrCopy = "☐原 ☐复";
    public const string BlankKeptOrReturned = "☐留 ☐退";
    public const string BlankDate = "    年  月  日";
    public const string Template = "模板";

    public const string Complete = "您提交的教师资格定期注册申请材料已收到，经现场确认材料齐全，予以受理。";
    public const string Incomplete = "您提交的教师资格定期注册申请材料已收到，经现场确认材料不全。尚缺：{0}，请于{1}前补交。";
    public const string BlankSentence = "您提交的教师资格定期注册申请材料已收到，经现场确认☐材料齐全，予以受理。";

    public const string Notes =
        "说明：1 请妥善保存，领回证书时出示。2 可登录系统“查询报名信息”查看进度。3 本凭证不代表注册结论。";

    public static IReadOnlyList<string> BlankMaterials { get; } =
        ["申请表", "教师资格证书", "聘用合同", "师德表现证明", "试用期考核证明", "年度考核证明", "培训证明", "其他"];

    /// <summary>
    /// Words that most receipts show and that are not fixed; preparing them with the labels saves the time to embed
    /// them each time.
    /// </summary>
    public const string Usual =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-，：；（）·*×:,。、;:()()/年月日时分第次打印人" +
        "首次注册定期原件复印留存退回幼儿园小学初级中学高级职业校实习指导教师语文数学英物理化生历史政治地音乐体育美术" +
        "省市区县镇乡局委教和科确认点一二三四五六七八九十白第心";
}
