using System.ComponentModel.DataAnnotations;

namespace TeacherRegistration.Framework.Blobs;

/// <summary>Configuration <c>Blobs</c>.</summary>
public sealed class BlobOptions
{
    /// <summary>Folder on disk; outside the web root.</summary>
    [Required]
    public string Folder { get; set; } = "";
}
