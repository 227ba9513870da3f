using System.Globalization;
using System.Text;

namespace TeacherRegistration.Load;

/// <summary>Turns what the server's log holds back into SQL: it writes the bytes of ids and hashes as a mixture of text and escapes.</summary>
internal static class LoggedText
{
    private const string Start = "_binary'";

    public static string ToSql(string logged)
    {
        var sql = new StringBuilder(logged.Length);
        for (var index = 0; index < logged.Length;)
        {
            if (string.CompareOrdinal(logged, index, Start, 0, Start.Length) == 0)
            {
                sql.Append("X'").Append(Convert.ToHexString(ReadBytes(logged, index + Start.Length, out index))).Append('\'');
            }
            else
            {
                sql.Append(logged[index++]);
            }
        }

        return sql.ToString();
    }

    /// <summary>The bytes up to the closing quote.</summary>
    private static byte[] ReadBytes(string logged, int index, out int end)
    {
        using var bytes = new MemoryStream();
        while (true)
        {
            var letter = logged[index];
            if (letter == '\'' && (index + 1 >= logged.Length || logged[index + 1] != '\''))
            {
                end = index + 1;
                return bytes.ToArray();
            }

            index += letter switch
            {
                '\'' => Write(bytes, [(byte)'\''], 2),
                '\\' => WriteEscaped(bytes, logged, index),
                _ => WriteRune(bytes, logged, index),
            };
        }
    }

    private static int WriteEscaped(MemoryStream bytes, string logged, int index)
    {
        if (logged[index + 1] == 'x' && byte.TryParse(logged.AsSpan(index + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var raw))
        {
            return Write(bytes, [raw], 4);
        }

        return Write(bytes, [logged[index + 1] switch { '0' => 0, 'n' => (byte)'\n', 'r' => (byte)'\r', 't' => (byte)'\t', 'Z' => 26, var other => (byte)other }], 2);
    }

    private static int WriteRune(MemoryStream bytes, string logged, int index)
    {
        var rune = Rune.GetRuneAt(logged, index);
        return Write(bytes, Encoding.UTF8.GetBytes(rune.ToString()), rune.Utf16SequenceLength);
    }

    private static int Write(MemoryStream bytes, byte[] written, int read)
    {
        bytes.Write(written);
        return read;
    }
}
