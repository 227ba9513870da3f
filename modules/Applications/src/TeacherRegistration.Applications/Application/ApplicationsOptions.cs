namespace TeacherRegistration.Applications.Application;

/// <summary>Settings of the section <c>Applications</c>.</summary>
internal sealed class ApplicationsOptions
{
    /// <summary>Whether province digits 99 are accepted: with demo data only (SPEC decision 18).</summary>
    public bool AcceptsDemoNumbers { get; set; }
}
