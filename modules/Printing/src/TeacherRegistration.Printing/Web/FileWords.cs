using System.Globalization;

namespace TeacherRegistration.Printing.Web;

/// <summary>A file in a few signs that every language reads.</summary>
internal static class FileWords
{
    private const double Kilobyte = 1024;
    private const double Megabyte = Kilobyte * Kilobyte;

    /// <summary>Such as <c>PDF · 120 KB</c>.</summary>
    public static string KindAndSize(string fileName, int size)
    {
        var kind = Path.GetExtension(fileName).TrimStart('.').ToUpperInvariant();
        return size < Megabyte
            ? string.Create(CultureInfo.InvariantCulture, $"{kind} · {Math.Ceiling(size / Kilobyte)} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{kind} · {size / Megabyte:0.0} MB");
    }

    /// <summary><c>yyyy-MM-dd</c>; nothing for no day.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
