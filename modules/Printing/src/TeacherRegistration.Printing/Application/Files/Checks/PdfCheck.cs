using System.Text;
using System.Text.RegularExpressions;
using TeacherRegistration.Framework.Contracts.Errors;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>
/// A PDF that only shows pages: no scripts, no actions that start something, no files inside, no password. Read by PdfPig, strictly: it is
/// maintained, and what is looked for may stand in compressed objects under an escaped name, where no search of the bytes finds it.
/// </summary>
internal static partial class PdfCheck
{
    private const int ZipTail = 66_000;

    /// <summary>Entries that hold scripts, files, or what a viewer hands to another program.</summary>
    private static readonly HashSet<string> ForbiddenKeys = ["JS", "JavaScript", "EmbeddedFiles", "EF", "AF", "XFA", "RichMediaContent", "Collection", "AA"];

    /// <summary>
    /// What an action, a stream or an annotation must not be. Refused wherever it stands as a value, as any of them may be named by reference.
    /// Links to pages and addresses stay.
    /// </summary>
    private static readonly HashSet<string> ForbiddenValues =
        ["JavaScript", "Launch", "ImportData", "SubmitForm", "GoToR", "GoToE", "Rendition", "Movie", "Sound", "RichMedia", "RichMediaExecute", "EmbeddedFile", "FileAttachment", "3D"];

    /// <summary>Addresses that a link may lead to.</summary>
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>Long enough not to stand in compressed data by chance.</summary>
    private static readonly string[] ActiveNames = ["/JavaScript", "/Launch", "/EmbeddedFile"];

    public static byte[] Demand(byte[] bytes)
    {
        DemandOneFile(bytes);
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = false, FilterProvider = new BoundedFilters() });
            if (document.IsEncrypted)
            {
                throw UploadCheck.Refuse(PrintingErrorCodes.PdfEncrypted);
            }

            DemandInactive(document, bytes);
            return document.NumberOfPages > 0 ? bytes : throw UploadCheck.Refuse(FrameworkErrorCodes.FileDamaged);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw UploadCheck.Refuse(PrintingErrorCodes.PdfEncrypted);
        }
        catch (Exception exception) when (exception is not BusinessRuleException)
        {
            // Whatever a reader of PDF throws at a file, it is the file's fault.
            throw UploadCheck.Refuse(FrameworkErrorCodes.FileDamaged);
        }
    }

    /// <summary>It ends where a PDF ends, and has no table of contents of a zip near there.</summary>
    private static void DemandOneFile(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.TrimEnd(" \t\r\n\0"u8).EndsWith("%%EOF"u8))
        {
            throw UploadCheck.Refuse(Holds(bytes, "%%EOF"u8) ? FrameworkErrorCodes.FileMixed : FrameworkErrorCodes.FileDamaged);
        }

        if (Holds(bytes[^Math.Min(ZipTail, bytes.Length)..], "PK\x05\x06"u8))
        {
            throw UploadCheck.Refuse(FrameworkErrorCodes.FileMixed);
        }
    }

    private static void DemandInactive(PdfDocument document, byte[] bytes)
    {
        // Other readers mend a broken table of objects by looking for them: what no table names must not be there either.
        var plain = EscapedCharacter().Replace(Encoding.Latin1.GetString(bytes), match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString());
        if (ActiveNames.Any(name => plain.Contains(name, StringComparison.Ordinal))
            || document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Any(reference => IsActive(document, document.Structure.GetObject(reference).Data)))
        {
            throw UploadCheck.Refuse(PrintingErrorCodes.PdfActive);
        }
    }

    private static bool IsActive(PdfDocument document, IToken token) => token switch
    {
        NameToken name => ForbiddenValues.Contains(name.Data),
        DictionaryToken dictionary => dictionary.Data.Any(entry => ForbiddenKeys.Contains(entry.Key)
            || (entry.Key == "OpenAction" && !IsPlace(document, entry.Value))
            || (entry.Key == "URI" && !IsAddress(document, entry.Value))
            || IsActive(document, entry.Value)),
        ArrayToken array => array.Data.Any(item => IsActive(document, item)),
        // A stream with a file specification takes its bytes from elsewhere.
        StreamToken stream => stream.StreamDictionary.Data.ContainsKey("F") || IsActive(document, stream.StreamDictionary),
        _ => false,
    };

    /// <summary>What is done on opening: a place in the document is shown, and nothing else.</summary>
    private static bool IsPlace(PdfDocument document, IToken token) => Resolve(document, token) switch
    {
        ArrayToken => true,
        DictionaryToken action => action.Data.TryGetValue("S", out var kind) && Resolve(document, kind) is NameToken { Data: "GoTo" },
        _ => false,
    };

    private static bool IsAddress(PdfDocument document, IToken token) => Resolve(document, token) switch
    {
        StringToken address => Schemes.Any(scheme => address.Data.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)),
        HexToken address => Schemes.Any(scheme => address.Data.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)),
        // The base of relative links, in the catalog, and the name of the kind of action.
        DictionaryToken or NameToken => true,
        _ => false,
    };

    private static IToken Resolve(PdfDocument document, IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    private static bool Holds(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sought) => bytes.IndexOf(sought) >= 0;

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex EscapedCharacter();
}
