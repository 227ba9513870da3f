namespace TeacherRegistration.Framework.Contracts.Text;

/// <summary>The one way numbers of persons are shortened on screens, in exports and in logs (DESIGN §4).</summary>
public static class Masks
{
    /// <summary><c>9999****0017</c>: the first four and the last four characters; a number of fewer than nine keeps the last two.</summary>
    public static string IdNumber(string number) =>
        number.Length < 9 ? "****" + number[^Math.Min(2, number.Length)..] : $"{number[..4]}****{number[^4..]}";

    /// <summary><c>138****1234</c>; a number on file as zeros shows its zeros (rule 4).</summary>
    public static string Phone(string number) =>
        number.Length == 11 ? $"{number[..3]}****{number[^4..]}" : "****";
}
