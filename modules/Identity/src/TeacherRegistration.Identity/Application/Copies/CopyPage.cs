using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Identity.Application.Copies;

/// <summary>The page of a copy: one file with its photos in it, as a telephone opens it out of the ZIP alone; no script, nothing from elsewhere.</summary>
internal sealed class CopyPage(TextWriter writer, Func<CopyPhoto, Task<byte[]?>> findPhoto)
{
    private const string Style = """
        body { max-width: 800px; margin: 0 auto; padding: 16px; font: 16px/1.6 sans-serif; color: #1d2733; overflow-wrap: anywhere; }
        h1 { font-size: 24px; } h2 { margin-top: 32px; border-bottom: 2px solid #1d2733; font-size: 20px; } h3 { margin-top: 24px; font-size: 17px; }
        dl { display: grid; grid-template-columns: minmax(7em, 1fr) 3fr; gap: 2px 12px; margin: 0; padding: 8px 0; border-bottom: 1px solid #d5dbe2; break-inside: avoid; }
        dt { color: #55606d; } dd { margin: 0; white-space: pre-line; } figure { display: inline-block; margin: 8px 12px 8px 0; } img { max-width: 100%; max-height: 400px; }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task WriteAsync(Copy copy, Func<CopyPhoto, Task<byte[]?>> findPhoto, Stream stream)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await new CopyPage(writer, findPhoto).WriteAsync(copy);
    }

    private async Task WriteAsync(Copy copy)
    {
        await writer.WriteAsync($"<!doctype html>\n<html lang=\"{CultureInfo.CurrentUICulture.Name}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        await writer.WriteAsync($"<title>{Encoder.Encode(copy.Title)}</title><style>\n{Style}\n</style></head>\n<body>\n");
        await WriteAsync("h1", copy.Title);
        await WriteAsync("p", copy.MadeAt);
        await WriteAsync("p", copy.LeftOut);
        foreach (var part in copy.Parts)
        {
            await WriteAsync("h2", part.Title);
            foreach (var section in part.Sections)
            {
                await WriteAsync("h3", section.Title);
                foreach (var item in section.Items)
                {
                    await WriteAsync(item);
                }
            }
        }

        await writer.WriteAsync("</body>\n</html>\n");
    }

    private async Task WriteAsync(CopyItem item)
    {
        await writer.WriteAsync("<dl>\n");
        foreach (var fact in item.Facts)
        {
            await WriteAsync("dt", fact.Label);
            await WriteAsync("dd", fact.Value);
        }

        await writer.WriteAsync("</dl>\n");
        foreach (var photo in item.Photos)
        {
            if (await findPhoto(photo) is { } jpeg)
            {
                await writer.WriteAsync($"<figure><img alt=\"\" src=\"data:image/jpeg;base64,{Convert.ToBase64String(jpeg)}\"><figcaption>{Encoder.Encode(photo.Label)}</figcaption></figure>\n");
            }
        }
    }

    private Task WriteAsync(string element, string text) => writer.WriteAsync($"<{element}>{Encoder.Encode(text)}</{element}>\n");
}
