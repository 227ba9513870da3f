namespace TeacherRegistration.Agencies.Application;

/// <summary>What of the deployment's settings concerns agencies.</summary>
internal sealed class AgenciesOptions
{
    /// <summary>Whether the invented provinces 99 are accepted: with demo data only (SPEC decision 18).</summary>
    public bool AcceptsDemoCodes { get; set; }

    /// <summary>Where the service is reached from outside; one-time links begin with it.</summary>
    public string PublicAddress { get; set; } = "";
}
