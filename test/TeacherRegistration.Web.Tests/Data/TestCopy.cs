using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>A copy of somebody's data as the browser gets it.</summary>
internal sealed record TestCopy(string Page, string Json, IReadOnlyDictionary<string, byte[]> Photos, string FileName, HttpResponseHeaders Headers)
{
    public const string Address = "/apply/account";
    public const string Button = "下载副本";

    /// <summary>Everything in it that can be read.</summary>
    public string Text => Page + Json;

    public static async Task<TestCopy> DownloadAsync(Browser browser)
    {
        var (address, fields) = Browser.Describe(await browser.OpenAsync(Address), Button);
        using var form = new FormUrlEncodedContent(fields);
        using var response = await browser.Client.PostAsync(address, form);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        await using var archive = await ZipArchive.CreateAsync(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in archive.Entries)
        {
            await using var stream = await entry.OpenAsync();
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            files.Add(entry.FullName, bytes.ToArray());
        }

        return new TestCopy(
            Encoding.UTF8.GetString(files["copy.html"]),
            Encoding.UTF8.GetString(files["copy.json"]),
            files.Where(file => file.Key.StartsWith("photos/", StringComparison.Ordinal)).ToDictionary(),
            response.Content.Headers.ContentDisposition!.FileNameStar!,
            response.Headers);
    }

    /// <summary>The values of the facts of this key.</summary>
    public IReadOnlyList<string> ValuesOf(string section, string key)
    {
        using var document = JsonDocument.Parse(Json);
        return
        [
            .. from part in document.RootElement.GetProperty("parts").EnumerateArray()
               from found in part.GetProperty("sections").EnumerateArray()
               where found.GetProperty("key").GetString() == section
               from item in found.GetProperty("items").EnumerateArray()
               from fact in item.GetProperty("facts").EnumerateArray()
               where fact.GetProperty("key").GetString() == key
               select fact.GetProperty("value").GetString()!,
        ];
    }
}
