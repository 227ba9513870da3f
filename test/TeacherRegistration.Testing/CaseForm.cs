namespace TeacherRegistration.Testing;

/// <summary>Fills in the confirmation page.</summary>
public static class CaseForm
{
    private const string EnoughHours = "400";

    public static string AddressOf(Guid id) => $"/applications/{id}/confirm";

    /// <summary>Number of rows of the checklist.</summary>
    public static int CountRows(Answer page) => page.Document.QuerySelectorAll("[name^='Answers['][name$='.Code']").Length;

    /// <summary>Every condition 具备 and hours enough, with the other fields over it.</summary>
    public static (string Name, string? Value)[] AllMet(Answer page, params (string Name, string? Value)[] others) =>
    [
        .. Enumerable.Range(0, CountRows(page)).Select(index => ($"Answers[{index}].Status", (string?)"Met"))
            .Concat(page.Document.QuerySelectorAll("[name^='Answers['][name$='.Hours']").Select(input => (input.GetAttribute("name")!, (string?)EnoughHours)))
            .Where(field => !others.Any(other => other.Name == field.Item1)),
        .. others,
    ];

    /// <summary>The condition at this place 不具备, as its paper is missing.</summary>
    public static (string Name, string? Value)[] NotMet(int index) =>
        [($"Answers[{index}].Status", "NotMet"), ($"Answers[{index}].Shortfall", "ProofMissing")];

    public static async Task<Answer> CompleteAsync(Browser browser, Guid id)
    {
        var page = await browser.OpenAsync(AddressOf(id));
        return await browser.PressAsync(page, "材料齐全", AllMet(page));
    }

    /// <summary>The fields that every form carries, for one made by hand.</summary>
    public static async Task<List<KeyValuePair<string, string>>> TokensAsync(Browser browser)
    {
        var (_, fields) = Browser.Describe(await browser.OpenAsync("/applications"), "打印申请表");
        return [.. fields.Where(field => field.Key.StartsWith("__", StringComparison.Ordinal))];
    }
}
