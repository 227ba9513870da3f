using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>
/// What may pack the tables and objects of a PDF: Deflate, as all programs of the last twenty years do it, and no more of it than a form can
/// need, all of a file together: one for each file. A few kilobytes that unpack to gigabytes are refused before they are unpacked into
/// memory. Pages are not unpacked at all.
/// </summary>
internal sealed class BoundedFilters : BaseFilterProvider
{
    private const int MaximumBytes = 16_000_000;

    public BoundedFilters()
        : this(new BoundedFlate())
    {
    }

    private BoundedFilters(BoundedFlate flate)
        : base(new Dictionary<string, IFilter> { ["FlateDecode"] = flate, ["Fl"] = flate })
    {
    }

    private sealed class BoundedFlate : IFilter
    {
        private readonly FlateFilter inner = new();

        private int total;

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            using var unpacked = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[80 * 1024];
            while (unpacked.Read(buffer) is > 0 and var read)
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
