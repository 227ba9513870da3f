namespace TeacherRegistration.Plans.Contracts;

/// <summary>Half of a working day, as schools are given one (分校时段).</summary>
public enum HalfDay
{
    /// <summary>上午</summary>
    Morning,

    /// <summary>下午</summary>
    Afternoon,
}
