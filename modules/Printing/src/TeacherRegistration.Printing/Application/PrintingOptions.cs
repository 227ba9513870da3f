using System.ComponentModel.DataAnnotations;

namespace TeacherRegistration.Printing.Application;

/// <summary>Settings of the section <c>Printing</c>.</summary>
internal sealed class PrintingOptions
{
    /// <summary>Where the public finds the site, such as https://queren.example.cn: the QR code on a receipt leads there.</summary>
    [Required]
    [Url]
    public string PublicAddress { get; set; } = "";

    /// <summary>The font for rare characters; empty: where Debian's fonts-hanazono puts it.</summary>
    public string FallbackFont { get; set; } = "";
}
