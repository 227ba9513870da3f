namespace TeacherRegistration.Applications.Domain.Values;

/// <summary>First two digits of GB/T 2260, as ID and certificate numbers use them.</summary>
internal static class Provinces
{
    private static readonly HashSet<string> Codes =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
        // 66 is the Production Corps, 81 to 83 are residence permits of Hong Kong, Macao and Taiwan.
        "66", "81", "82", "83",
    ];

    public static bool Contains(string code) => Codes.Contains(code);
}
