using System.Globalization;
using System.Net.Http.Headers;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>Uploads files through the pages, as publishers do.</summary>
internal static class FileForms
{
    /// <summary>Publishes a file and returns the address of its page.</summary>
    public static async Task<string> PublishAsync(Browser publisher, string title, byte[] content, string fileName = "a.pdf", params (string, string?)[] fields)
    {
        var answer = await SendAsync(publisher, "/downloads/manage/new", "发布", content, fileName, [("Title", title), .. fields]);
        answer.Location.ShouldEndWith("?done=Published", Case.Sensitive, answer.ErrorOf(""));
        return answer.Location.Split('?')[0];
    }

    public static async Task<Answer> SendAsync(Browser publisher, string page, string button, byte[]? content, string fileName, params (string, string?)[] fields)
    {
        var (address, values) = Browser.Describe(await publisher.OpenAsync(page), button, fields);
        using var form = new MultipartFormDataContent();
        values.Where(field => field.Key != "File").ToList().ForEach(field => form.Add(new StringContent(field.Value), field.Key));
        if (content is not null)
        {
            var file = new ByteArrayContent(content);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(file, "File", fileName);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await publisher.SendAsync(request);
    }

    public static string FileOf(string managePage) => managePage.Replace("/manage/", "/files/", StringComparison.Ordinal);

    /// <summary>A day so many days from today, as the form sends it.</summary>
    public static string Day(int fromToday) => BeijingTime.DateOf(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
