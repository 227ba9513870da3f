using System.Buffers.Text;
using System.Text;

namespace TeacherRegistration.Pdf.Writing;

/// <summary>A growing byte array with the few notations of PDF syntax.</summary>
internal sealed class PdfBuffer(int capacity = 4096)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public PdfBuffer Ascii(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
        return this;
    }

    public PdfBuffer Ascii(string text)
    {
        Length += Encoding.ASCII.GetBytes(text, Reserve(text.Length));
        return this;
    }

    public PdfBuffer Byte(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most two decimals (0.01 pt is 0.0035 mm) and a space after it.</summary>
    public PdfBuffer Number(double value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
        {
            Byte((byte)'-');
            hundredths = -hundredths;
        }

        Integer(hundredths / 100);
        var rest = (int)(hundredths % 100);
        if (rest != 0)
        {
            Byte((byte)'.').Byte((byte)('0' + (rest / 10)));
            if (rest % 10 != 0)
            {
                Byte((byte)('0' + (rest % 10)));
            }
        }

        return Byte((byte)' ');
    }

    public PdfBuffer Hex(ushort value)
    {
        var target = Reserve(4);
        for (var i = 0; i < 4; i++)
        {
            target[i] = "0123456789ABCDEF"u8[(value >> (12 - (4 * i))) & 15];
        }

        Length += 4;
        return this;
    }

    /// <summary>A text string outside page content (title and the like): UTF-16BE with its mark, in hex.</summary>
    public PdfBuffer TextString(string text)
    {
        Ascii("<FEFF"u8);
        foreach (var unit in text)
        {
            Hex(unit);
        }

        return Byte((byte)'>');
    }

    public PdfBuffer Reference(int objectId) => Integer(objectId).Ascii(" 0 R "u8);

    private Span<byte> Reserve(int count)
    {
        if (Length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        }

        return bytes.AsSpan(Length);
    }
}
