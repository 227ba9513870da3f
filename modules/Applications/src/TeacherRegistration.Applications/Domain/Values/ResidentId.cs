using System.Globalization;

namespace TeacherRegistration.Applications.Domain.Values;

/// <summary>居民身份证号码, GB 11643-1999 (SPEC §3.6): 6 digits of division, 8 of birth, 3 of sequence, 1 check character.</summary>
internal static class ResidentId
{
    public const int Length = 18;

    private const int OldLength = 15;
    private const string CheckCharacters = "10X98765432";
    private const string DemoProvince = "99";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The code of what is wrong with the number, or null. Only the province digits of the division are held to a list: abolished divisions stay valid.</summary>
    public static string? FindFault(string number, DateOnly today, bool acceptsDemoProvince)
    {
        if (number.Length != Length || !number[..^1].All(char.IsAsciiDigit) || number[^1] is not ('X' or (>= '0' and <= '9')))
        {
            return ApplicationsErrorCodes.IdLength;
        }

        if (!Provinces.Contains(number[..2]) && !(acceptsDemoProvince && number.StartsWith(DemoProvince, StringComparison.Ordinal)))
        {
            return ApplicationsErrorCodes.IdProvince;
        }

        if (!TryReadBirth(number, out var born) || born > today || born.AddYears(120) < today)
        {
            return ApplicationsErrorCodes.IdBirthDate;
        }

        return CheckCharacterOf(number) == number[^1] ? null : ApplicationsErrorCodes.IdChecksum;
    }

    /// <summary>A number of 15 digits, as they were given until 1999, in its form of 18: the year whole, the check character behind. Others stay as they are.</summary>
    public static string Lengthen(string number)
    {
        if (number.Length != OldLength || !number.All(char.IsAsciiDigit))
        {
            return number;
        }

        var digits = number[..6] + "19" + number[6..];
        return digits + CheckCharacterOf(digits);
    }

    /// <summary>Birth date of a number without fault.</summary>
    public static DateOnly BornOn(string number) => TryReadBirth(number, out var born) ? born : throw new ArgumentException("No resident ID number.", nameof(number));

    /// <summary>身份证件类型: residence permits for Hong Kong, Macao and Taiwan have province digits of their own (SPEC §3.6).</summary>
    public static string DocumentTypeOf(string number) => number[..2] is "81" or "82" or "83" ? "ResidencePermit" : "ResidentId";

    /// <summary>An odd sequence number is a man's.</summary>
    public static bool IsMale(string number) => (number[16] - '0') % 2 == 1;

    /// <summary>The check character that belongs to the first 17 digits.</summary>
    public static char CheckCharacterOf(string number) =>
        CheckCharacters[Weights.Select((weight, index) => weight * (number[index] - '0')).Sum() % 11];

    private static bool TryReadBirth(string number, out DateOnly born) =>
        DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out born);
}
