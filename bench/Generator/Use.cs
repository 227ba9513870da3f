namespace TeacherRegistration.Generator;

/// <summary>What random numbers are drawn for.</summary>
internal static class Use
{
    public const ulong Nation = 1;
    public const ulong Order = 2;
    public const ulong Case = 3;
    public const ulong Data = 4;
    public const ulong Confirmation = 5;
    public const ulong Message = 6;
    public const ulong Account = 7;
    public const ulong Approval = 8;
    public const ulong Trace = 9;
    public const ulong Filer = 10;
}
