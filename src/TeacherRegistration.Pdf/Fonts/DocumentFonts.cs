using System.IO.Compression;
using TeacherRegistration.Pdf.Drawing;
using TeacherRegistration.Pdf.Writing;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>The font resources of one document: those its template prepared, and its own for all other characters.</summary>
internal sealed class DocumentFonts(PdfFonts fonts, PreparedGlyphs? prepared)
{
    private readonly FontSubset?[] own = new FontSubset?[PdfFonts.FaceCount];
    private readonly bool[] isPreparedUsed = new bool[PdfFonts.FaceCount];

    /// <summary>The resource (F0–F2 prepared, F3–F5 own) and the number in it that show a character.</summary>
    public (byte Slot, ushort Number) Number(ShapedGlyph glyph)
    {
        var face = glyph.Face;
        if (prepared?.Subset(face) is { } subset && subset.TryFind(glyph.CodePoint, out var number))
        {
            isPreparedUsed[face] = true;
            return (face, number);
        }

        own[face] ??= new FontSubset(fonts.Face(face), $"PAPER{(char)('A' + face)}");
        return ((byte)(PdfFonts.FaceCount + face), own[face]!.NumberOf(glyph.CodePoint, glyph.Glyph));
    }

    public void Write(PdfObjectWriter writer, int dictionaryId)
    {
        var ids = new List<(int Slot, int Id)>();
        for (var face = 0; face < PdfFonts.FaceCount; face++)
        {
            if (isPreparedUsed[face])
            {
                ids.Add((face, WriteFont(writer, prepared!.Subset(face)!, prepared.Bodies(face)!)));
            }

            if (own[face] is { } subset)
            {
                ids.Add((PdfFonts.FaceCount + face, WriteFont(writer, subset, subset.Build(CompressionLevel.Fastest))));
            }
        }

        var dictionary = writer.Begin(dictionaryId).Ascii("<<"u8);
        foreach (var (slot, id) in ids)
        {
            dictionary.Ascii("/F"u8).Integer(slot).Byte((byte)' ').Reference(id);
        }

        dictionary.Ascii(">>"u8);
        writer.End();
    }

    private static int WriteFont(PdfObjectWriter writer, FontSubset subset, SubsetBodies bodies)
    {
        var (fontId, descendantId, descriptorId) = (writer.Allocate(), writer.Allocate(), writer.Allocate());
        var (fileId, mapId) = (writer.Allocate(), writer.Allocate());
        writer.Begin(fontId).Ascii("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/"u8).Ascii(subset.Name)
            .Ascii("/DescendantFonts["u8).Reference(descendantId).Ascii("]/ToUnicode "u8).Reference(mapId).Ascii(">>"u8);
        writer.End();
        writer.Begin(descendantId).Ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Ascii(subset.Name)
            .Ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/W "u8)
            .Ascii(bodies.Widths).Ascii("/FontDescriptor "u8).Reference(descriptorId).Ascii(">>"u8);
        writer.End();
        WriteDescriptor(writer.Begin(descriptorId), subset, fileId);
        writer.End();
        writer.Stream(fileId, bodies.Outlines, $"/Length1 {bodies.Outlines.RawLength}");
        writer.Stream(mapId, bodies.ToUnicode);
        return fontId;
    }

    private static void WriteDescriptor(PdfBuffer target, FontSubset subset, int fileId)
    {
        // 4: the font has characters outside the Latin standard set. The vertical figures serve viewers only.
        target.Ascii("<</Type/FontDescriptor/FontName/"u8).Ascii(subset.Name)
            .Ascii("/Flags 4/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 733/StemV 80/FontBBox["u8);
        foreach (var edge in subset.Font.BoundingBox)
        {
            target.Integer(edge).Byte((byte)' ');
        }

        target.Ascii("]/FontFile2 "u8).Reference(fileId).Ascii(">>"u8);
    }
}
