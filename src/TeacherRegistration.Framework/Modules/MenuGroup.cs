namespace TeacherRegistration.Framework.Modules;

/// <summary>The groups of the side menu, in their order (SPEC §7).</summary>
public enum MenuGroup
{
    /// <summary>定期注册管理</summary>
    Registration,

    /// <summary>计划管理</summary>
    Plans,

    /// <summary>打印中心</summary>
    Printing,

    /// <summary>统计分析</summary>
    Statistics,

    /// <summary>资料下载</summary>
    Downloads,

    /// <summary>机构管理</summary>
    Agency,

    /// <summary>安全审计</summary>
    Security,
}
