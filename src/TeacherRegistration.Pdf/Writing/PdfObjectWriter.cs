namespace TeacherRegistration.Pdf.Writing;

/// <summary>Numbers the objects of a PDF, streams them out and ends with the cross-reference table.</summary>
internal sealed class PdfObjectWriter
{
    private const int FlushAt = 64 * 1024;

    private readonly Stream output;
    private readonly PdfBuffer buffer = new(FlushAt + (16 * 1024));
    private readonly List<long> offsets = [];
    private long flushed;

    public PdfObjectWriter(Stream output)
    {
        this.output = output;

        // The comment of four high bytes tells transfer programs that the file is binary.
        buffer.Ascii("%PDF-1.7\n%"u8).Byte(0xE2).Byte(0xE3).Byte(0xCF).Byte(0xD3).Byte((byte)'\n');
    }

    public int Allocate()
    {
        offsets.Add(-1);
        return offsets.Count;
    }

    public PdfBuffer Begin(int objectId)
    {
        offsets[objectId - 1] = flushed + buffer.Length;
        return buffer.Integer(objectId).Ascii(" 0 obj\n"u8);
    }

    public void End()
    {
        buffer.Ascii("\nendobj\n"u8);
        if (buffer.Length >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Writes a stream object; <paramref name="entries"/> are dictionary entries besides length and filter.</summary>
    public void Stream(int objectId, Deflated body, string entries = "")
    {
        Begin(objectId).Ascii("<<"u8).Ascii(entries).Ascii("/Length "u8).Integer(body.Bytes.Length);
        if (body.IsDeflated)
        {
            buffer.Ascii("/Filter/FlateDecode"u8);
        }

        buffer.Ascii(">>stream\n"u8);
        if (body.Bytes.Length > FlushAt / 2)
        {
            Flush();
            output.Write(body.Bytes);
            flushed += body.Bytes.Length;
        }
        else
        {
            buffer.Ascii(body.Bytes);
        }

        buffer.Ascii("\nendstream"u8);
        End();
    }

    public void Complete(int catalogId, int infoId)
    {
        var start = flushed + buffer.Length;
        buffer.Ascii("xref\n0 "u8).Integer(offsets.Count + 1).Ascii("\n0000000000 65535 f \n"u8);
        foreach (var offset in offsets)
        {
            buffer.Ascii(offset.ToString("D10", System.Globalization.CultureInfo.InvariantCulture)).Ascii(" 00000 n \n"u8);
        }

        buffer.Ascii("trailer\n<</Size "u8).Integer(offsets.Count + 1)
            .Ascii("/Root "u8).Reference(catalogId).Ascii("/Info "u8).Reference(infoId)
            .Ascii(">>\nstartxref\n"u8).Integer(start).Ascii("\n%%EOF\n"u8);
        Flush();
    }

    private void Flush()
    {
        output.Write(buffer.Written);
        flushed += buffer.Length;
        buffer.Clear();
    }
}
