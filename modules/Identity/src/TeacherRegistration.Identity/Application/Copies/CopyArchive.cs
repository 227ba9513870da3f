using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Identity.Application.Copies;

/// <summary>Writes a copy as one ZIP: a page to read and print, the same for programs, and the photos. One photo is in memory at a time.</summary>
internal sealed class CopyArchive(IBlobStore blobs)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task WriteAsync(Copy copy, Stream output, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await AddAsync(archive, "copy.html", CompressionLevel.Fastest, stream => CopyPage.WriteAsync(copy, photo => FindAsync(photo, cancellationToken), stream), cancellationToken);
        await AddAsync(archive, "copy.json", CompressionLevel.Fastest, stream => JsonSerializer.SerializeAsync(stream, Describe(copy), Json, cancellationToken), cancellationToken);
        foreach (var (photo, name) in copy.PhotoNames)
        {
            // One that was replaced in the meantime is not there any more.
            if (await FindAsync(photo, cancellationToken) is { } jpeg)
            {
                await AddAsync(archive, name, CompressionLevel.NoCompression, stream => stream.WriteAsync(jpeg, cancellationToken).AsTask(), cancellationToken);
            }
        }
    }

    private static async Task AddAsync(ZipArchive archive, string name, CompressionLevel level, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        await using var stream = await archive.CreateEntry(name, level).OpenAsync(cancellationToken);
        await write(stream);
    }

    private static object Describe(Copy copy) => new
    {
        copy.Title,
        copy.MadeAt,
        copy.LeftOut,
        Parts = copy.Parts.Select(part => new
        {
            part.Title,
            Sections = part.Sections.Select(section => new
            {
                section.Key,
                section.Title,
                Items = section.Items.Select(item => new
                {
                    item.Facts,
                    Photos = item.Photos.Select(photo => new { photo.Key, photo.Label, File = copy.PhotoNames[photo] }),
                }),
            }),
        }),
    };

    private Task<byte[]?> FindAsync(CopyPhoto photo, CancellationToken cancellationToken) => blobs.FindAsync(photo.Container, photo.OwnerId, photo.Id, cancellationToken);
}
