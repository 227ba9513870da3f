using System.Globalization;
using TeacherRegistration.Applications.Domain.Values;

namespace TeacherRegistration.Generator;

/// <summary>ID numbers that begin with 99999, each once, with the right check character.</summary>
internal static class IdNumbers
{
    private const int Days = 34 * 365;
    private const int Serials = 1000;
    private const int Divisions = 10;

    /// <summary>Prime to the number of combinations: neighbours get quite different numbers.</summary>
    private const long Stride = 61_234_567;

    public static string Of(int index)
    {
        var combination = index * Stride % ((long)Days * Serials * Divisions);
        var born = new DateOnly(1965, 1, 1).AddDays((int)(combination / Serials % Days));
        var digits = string.Create(CultureInfo.InvariantCulture, $"99999{combination / Serials / Days}{born:yyyyMMdd}{combination % Serials:000}");
        return digits + ResidentId.CheckCharacterOf(digits);
    }
}
