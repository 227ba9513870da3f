using System.ComponentModel.DataAnnotations;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>Configuration <c>Erasure</c>.</summary>
public sealed class ErasureOptions
{
    /// <summary>
    /// File in which every erasure is noted: on another disk or host than database and files, as no restore of these may put it back; the same
    /// for all nodes. Its folder must be there.
    /// </summary>
    [Required]
    public string ListFile { get; set; } = "";
}
