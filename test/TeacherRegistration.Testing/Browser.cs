using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TeacherRegistration.Testing;

/// <summary>One person at one browser: it keeps cookies, sends the forms as the page shows them, and follows no redirects.</summary>
/// <param name="client">Keeps the cookies.</param>
/// <param name="errors">What the product logs as errors: the test that meets a 500 prints it.</param>
public sealed partial class Browser(HttpClient client, LogLines errors) : IDisposable
{
    public const string Password = "Demo@2026";

    public HttpClient Client => client;

    public Task<Answer> OpenAsync(string address) => ReadAsync(client.GetAsync(address));

    /// <summary>Sends the form that holds the button with this text, with <paramref name="fields"/> over what the page has filled in.</summary>
    public Task<Answer> PressAsync(Answer page, string button, params (string Name, string? Value)[] fields)
    {
        var (address, values) = Describe(page, button, fields);
        return PostAsync(address, values);
    }

    /// <summary>The form's fields and its address, for tests that send it in an unusual way.</summary>
    public static (string Address, List<KeyValuePair<string, string>> Fields) Describe(
        Answer page, string button, params (string Name, string? Value)[] fields)
    {
        var form = FormOf(page, button);
        return (AddressOf(page, form, button), Fill(form, button, fields));
    }

    public Task<Answer> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        ReadAsync(client.PostAsync(address, new FormUrlEncodedContent(fields)));

    public Task<Answer> SendAsync(HttpRequestMessage request) => ReadAsync(client.SendAsync(request));

    /// <summary>Logs in with password and SMS code, as a person would.</summary>
    /// <param name="loginName">Login name.</param>
    /// <param name="password">Its password.</param>
    /// <param name="phone">Where the code goes; may be left out for a demo user.</param>
    public async Task<Browser> LogInAsync(string loginName, string password = Password, string? phone = null)
    {
        var code = await PressAsync(await OpenAsync("/login"), "下一步", ("LoginName", loginName), ("Password", password));
        var page = await OpenAsync(code.Location);
        Assert.Equal("/", (await PressAsync(page, "登录", ("Code", await ReadCodeAsync(phone ?? PhoneOf(loginName))))).Location);
        return this;
    }

    /// <summary>The newest login code sent to the phone; a notice that a job sends at its own time may be newer.</summary>
    public async Task<string> ReadCodeAsync(string phone) =>
        (await ReadTextsAsync(phone)).Select(text => LoginCode().Match(text)).First(match => match.Success).Groups[1].Value;

    /// <summary>The texts sent to the phone, newest first.</summary>
    public async Task<IReadOnlyList<string>> ReadTextsAsync(string phone) =>
        [.. (await client.GetFromJsonAsync<List<Message>>("/dev/sms.json?phone=" + phone))!.Select(message => message.Text)];

    /// <summary>The phone of a demo user.</summary>
    public static string PhoneOf(string loginName) => loginName switch
    {
        "cs6sjyt" => "19900000001",
        "cs6s1sjyjrd" => "19900000002",
        "cs6s1s1xjyjrd" => "19900000003",
        "cs6s1s1xadmin" => "19900000004",
        "cs6s1s1xzcqr01" => "19900000011",
        "cs6s1s1xzcqr02" => "19900000012",
        "cs6s1s1xzcqr03" => "19900000013",
        "cs6s1s2xzcqr01" => "19900000021",
        "cs7s1s1xzcqr01" => "19900000031",
        _ => throw new ArgumentOutOfRangeException(nameof(loginName), loginName, "No demo user with a phone."),
    };

    public void Dispose() => client.Dispose();

    private static IHtmlFormElement FormOf(Answer page, string button) =>
        page.Document.Forms.FirstOrDefault(form => ButtonOf(form, button) is not null)
            ?? throw new InvalidOperationException($"No form on {page.Address} has the button {button}; it answered {(int)page.Status} {page.Location} {page.ErrorOf("")}");

    private static IHtmlButtonElement? ButtonOf(IHtmlFormElement form, string text) =>
        form.Elements.OfType<IHtmlButtonElement>().FirstOrDefault(button => button.TextContent.Trim() == text);

    private static string AddressOf(Answer page, IHtmlFormElement form, string button)
    {
        var action = ButtonOf(form, button)?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        return action.Length == 0 ? page.Address : new Uri(new Uri(ProductHost.Address, page.Address), action).PathAndQuery;
    }

    private static List<KeyValuePair<string, string>> Fill(IHtmlFormElement form, string button, (string Name, string? Value)[] fields)
    {
        var given = fields.Select(field => field.Name).ToHashSet();
        var values = form.Elements.SelectMany(ValuesOf).Where(field => !given.Contains(field.Key)).ToList();
        values.AddRange(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!)));
        if (ButtonOf(form, button) is { Name.Length: > 0 } pressed)
        {
            values.Add(KeyValuePair.Create(pressed.Name!, pressed.Value ?? ""));
        }

        return values;
    }

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(IElement element) => element switch
    {
        IHtmlInputElement { Name.Length: > 0, IsDisabled: false } input when input.Type is not ("checkbox" or "radio") || input.IsChecked =>
            [KeyValuePair.Create(input.Name!, input.Value)],
        IHtmlSelectElement { Name.Length: > 0, IsDisabled: false } select => [KeyValuePair.Create(select.Name!, select.Value ?? "")],
        IHtmlTextAreaElement { Name.Length: > 0, IsDisabled: false } area => [KeyValuePair.Create(area.Name!, area.Value)],
        _ => [],
    };

    private async Task<Answer> ReadAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode == HttpStatusCode.InternalServerError)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Join(Environment.NewLine, errors.All.TakeLast(5)));
        }

        return new Answer(
            response.RequestMessage!.RequestUri!.PathAndQuery,
            response.StatusCode,
            response.Headers.Location?.OriginalString ?? "",
            response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase),
            text,
            new HtmlParser().ParseDocument(text));
    }

    private sealed record Message(string Phone, string Text);

    [GeneratedRegex(@"登录验证码 (\d{6})")]
    private static partial Regex LoginCode();
}
