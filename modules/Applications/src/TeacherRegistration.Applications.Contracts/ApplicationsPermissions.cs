namespace TeacherRegistration.Applications.Contracts;

/// <summary>What the Applications module can allow.</summary>
public static class ApplicationsPermissions
{
    /// <summary>List and open applications: a confirmation user's own point, a registration user's whole agency (SPEC decision 17).</summary>
    public const string View = "Applications.View";

    /// <summary>Confirm applications: conclusions, corrections, change of point.</summary>
    public const string Confirm = "Applications.Confirm";

    /// <summary>不予受理 and 恢复受理.</summary>
    public const string Reject = "Applications.Reject";

    /// <summary>转入待受理: see what others did not accept and named this agency for, and accept it (SPEC decision 11).</summary>
    public const string AcceptTransfers = "Applications.AcceptTransfers";

    /// <summary>Issue receipts and print application forms.</summary>
    public const string Print = "Applications.Print";

    /// <summary>Have one masked number of an application in the own scope shown in full, with a reason and within the daily quota.</summary>
    public const string Reveal = "Applications.Reveal";

    /// <summary>Search the applications of the agency's other points, limited fields only, and see where they belong (rules 97–102).</summary>
    public const string OtherPoints = "Applications.OtherPoints";

    /// <summary>Take the list's query as a workbook, numbers masked.</summary>
    public const string Export = "Applications.Export";

    /// <summary>Have ID, phone and certificate numbers in full in such a workbook, with a reason. No role holds it until an agency gives it.</summary>
    public const string ExportFull = "Applications.ExportFull";

    /// <summary>See 统计分析 of the own point or agency.</summary>
    public const string Statistics = "Applications.Statistics";

    /// <summary>Bring in applications from a workbook.</summary>
    public const string Import = "Applications.Import";

    /// <summary>证书库: bring in certificates that the system has issued, look one of the own up by its number, take an import back.</summary>
    public const string CertificateRegister = "Applications.CertificateRegister";
}
