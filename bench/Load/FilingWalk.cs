using System.Text.RegularExpressions;
using TeacherRegistration.Generator;

namespace TeacherRegistration.Load;

/// <summary>One applicant files, from the first page to the form as a PDF: presses what the pages offer, as long as a step is open.</summary>
internal sealed partial class FilingWalk(Browser browser, NewFiler filer)
{
    private const string Start = "/apply/applications";
    private const string File = "photo.jpg";
    private const int MostSteps = 20;

    /// <summary>Stands in the form of every step.</summary>
    private const string Step = "name=\"Version\"";

    /// <exception cref="InvalidOperationException">Something was not accepted.</exception>
    public void Run()
    {
        browser.Open(Start);
        Press();
        browser.Open(Link($"city={filer.CityId}"));
        var choice = HtmlForm.With(browser.Page, $"value=\"{filer.PlanId}\"");
        choice.Fields["Kind"] = filer.Kind;
        browser.Submit(choice);
        var draft = browser.Address;
        // Each step leads to the next, the last one back to all of them.
        for (var step = 0; browser.Address != draft || !Next().EndsWith("/check", StringComparison.Ordinal); step++)
        {
            if (step == MostSteps)
            {
                throw new InvalidOperationException($"The steps do not end: {browser.Address}.");
            }

            if (browser.Address == draft)
            {
                Press();
            }

            Take(draft);
        }

        Press();
        var promise = HtmlForm.With(browser.Page, "id=\"Promise\"");
        promise.Fields["Promise"] = "true";
        browser.Submit(promise);
        // Only what was filed has a page there, and a form.
        if (!browser.Address.StartsWith(Start + "/", StringComparison.Ordinal) || !browser.Download(browser.Address + "/form.pdf").AsSpan().StartsWith("%PDF"u8))
        {
            throw new InvalidOperationException($"Nothing was filed: {browser.Address}.");
        }
    }

    private void Take(string draft)
    {
        switch (browser.Address.Split('?')[0].Split('/')[^1])
        {
            case "point":
                Choose();
                SubmitAt(Step);
                break;
            case "certificates":
                AddCertificate();
                browser.Open(draft);
                break;
            case "portrait":
                Press();
                Upload();
                break;
            default:
                SubmitAt(Step);
                break;
        }
    }

    /// <summary>Any of the points that are offered; its precautions follow.</summary>
    private void Choose()
    {
        var points = Point().Matches(browser.Page);
        var form = HtmlForm.With(browser.Page, "name=\"PointId\"");
        form.Fields["PointId"] = points[filer.Cookie[^1] % points.Count].Groups[1].Value;
        browser.Submit(form);
    }

    /// <summary>Typed in, with a photo of its page, and for a renewal of the page with the last sticker.</summary>
    private void AddCertificate()
    {
        Press();
        SubmitAt("name=\"Number\"");
        var certificate = browser.Address;
        foreach (var kind in filer.Kind == "Renewal" ? ["Certificate", "Sticker"] : new[] { "Certificate" })
        {
            browser.Open(Link($"/photos/{kind}/"));
            Upload();
        }

        // Back to the certificates, and from there to the steps.
        browser.Open(certificate.Split('?')[0][..certificate.LastIndexOf('/')] + "?" + certificate.Split('?')[1]);
    }

    private void Upload()
    {
        var form = HtmlForm.With(browser.Page, "name=\"Turns\"");
        form.Fields["Width"] = "1";
        browser.Submit(form, "Upload", File, browser.Address.Contains("/Portrait/", StringComparison.Ordinal) ? SentPhoto.Portrait : SentPhoto.Page);
    }

    private void SubmitAt(string text) => browser.Submit(HtmlForm.With(browser.Page, text).Fill(filer.Fields));

    /// <summary>The large button leads on.</summary>
    private void Press() => browser.Open(Next());

    private string Link(string part) => Links().Matches(browser.Page).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).First(link => link.Contains(part, StringComparison.Ordinal));

    private string Next() => Large().Match(browser.Page).Groups[1].Value is { Length: > 0 } link
        ? System.Net.WebUtility.HtmlDecode(link)
        : throw new InvalidOperationException($"{browser.Address} leads nowhere.");

    [GeneratedRegex("<a class=\"btn btn-primary(?: btn-wide)?\" href=\"([^\"]*)\"")]
    private static partial Regex Large();

    [GeneratedRegex("<input type=\"radio\" name=\"PointId\" value=\"([^\"]*)\"(?![^>]*disabled)")]
    private static partial Regex Point();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Links();
}
