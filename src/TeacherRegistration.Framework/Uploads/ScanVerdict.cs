namespace TeacherRegistration.Framework.Uploads;

/// <summary>What is known about an upload.</summary>
public enum ScanVerdict
{
    /// <summary>Nothing was found, or no scanner is set.</summary>
    Clean,

    /// <summary>The scanner could not be asked, or did not say.</summary>
    Unknown,

    /// <summary>The scanner found something.</summary>
    Infected,
}
