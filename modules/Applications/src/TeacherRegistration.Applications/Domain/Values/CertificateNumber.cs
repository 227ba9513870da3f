using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Domain.Values;

/// <summary>教师资格证书号码: 17 digits (year, province, agency, type, sex, serial) or 15 of before 2001 (SPEC §3.2). It has no check digit.</summary>
internal static class CertificateNumber
{
    public const int Length = 17;

    private const int OldLength = 15;
    private const string DemoProvince = "99";
    private const string NoSerial = "000000";

    /// <summary>The code of what is wrong with the number, or null.</summary>
    public static string? FindFault(string number, bool acceptsDemoProvince)
    {
        if (number.Length is not (Length or OldLength) || !number.All(char.IsAsciiDigit))
        {
            return ApplicationsErrorCodes.CertificateLength;
        }

        var isFormed = number.Length == OldLength
            || (number[..2] is "19" or "20"
                && IsProvince(number[4..6], acceptsDemoProvince)
                && number[9] is >= '1' and <= '7'
                && number[10] is >= '0' and <= '2'
                && number[11..] != NoSerial);
        return isFormed ? null : ApplicationsErrorCodes.CertificateForm;
    }

    /// <summary>Whether year and type digits agree with the fields; a difference is a warning only (SPEC decision 7).</summary>
    public static bool Agrees(string number, QualificationType type, DateOnly issuedOn) => AgreesOnType(number, type) && AgreesOnYear(number, issuedOn);

    /// <summary>Whether the digit of 资格种类 is that of the field.</summary>
    public static bool AgreesOnType(string number, QualificationType type) => (int)type == number[number.Length == OldLength ? 8 : 9] - '0';

    /// <summary>Whether the year of recognition is that of 签发日期.</summary>
    public static bool AgreesOnYear(string number, DateOnly issuedOn)
    {
        var (year, issued) = number.Length == OldLength ? (number[..2], issuedOn.Year % 100) : (number[..4], issuedOn.Year);
        return int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) == issued;
    }

    /// <summary>
    /// Whether the number can be the holder's: its sex digit, of which sources differ until 2008 (SPEC §3.2), and in a number of 15 digits the
    /// division of the ID number.
    /// </summary>
    public static bool AgreesWithHolder(string number, string idNumber, bool isMale)
    {
        var isOld = number.Length == OldLength;
        var isFrom2009 = !isOld && string.CompareOrdinal(number[..4], "2009") >= 0;
        var expected = isFrom2009 ? (isMale ? '1' : '2') : (isMale ? '0' : '1');
        return number[isOld ? 9 : 10] == expected && (!isOld || idNumber.StartsWith(number[2..8], StringComparison.Ordinal));
    }

    /// <summary>Residence permits have province codes of their own (8x); no agency there issues certificates.</summary>
    private static bool IsProvince(string code, bool acceptsDemoProvince) =>
        (Provinces.Contains(code) && code[0] != '8') || (acceptsDemoProvince && code == DemoProvince);
}
