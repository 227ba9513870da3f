using System.ComponentModel.DataAnnotations;

namespace TeacherRegistration.Identity.Application.Links;

/// <summary>Configuration <c>Identity</c>.</summary>
internal sealed class AccountLinkOptions
{
    /// <summary>Address at which the site is reached, for links in messages; left out, that of the printed verification codes.</summary>
    [Required]
    public string PublicAddress { get; set; } = "";
}
