using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>
/// What may pack the tables and objects of a PDF: Deflate, as all programs of the last twenty years do it, and no more of it than a form can
/// need. A few kilobytes that unpack to gigabytes are refused before they are unpacked into memory. Pages are not unpacked at all.
/// </summary>
internal sealed class BoundedFilters() : BaseFilterProvider(new Dictionary<string, IFilter> { ["FlateDecode"] = new BoundedFlate(), ["Fl"] = new BoundedFlate() })
{
    private const int MaximumBytes = 50_000_000;

    private sealed class BoundedFlate : IFilter
    {
        private readonly FlateFilter inner = new();

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            using var unpacked = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[80 * 1024];
            for (var total = 0; unpacked.Read(buffer) is > 0 and var read;)
            {
                total += read;
                if (total > MaximumBytes)
                {
                    throw new InvalidDataException("The stream unpacks to more than a document needs.");
                }
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
