using System.Net;
using TeacherRegistration.Testing;

namespace TeacherRegistration.ReliabilityTests;

/// <summary>A power cut in the middle of conclusions (AU-2, DB-7): each is there whole, with its audit record, or not at all.</summary>
public sealed class KilledConclusionTests
{
    private const int AtOnce = 6;
    private const int LongestDelay = 40;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Conclude_WhenTheProcessIsKilled_IsWholeOrAbsent(string provider)
    {
        await using var product = await ProductProcess.StartAsync(provider);
        await product.Browser.LogInAsync("cs6s1s1xzcqr01");
        // Seeded: a run that fails can be had again.
        var random = new Random(42);
        var acknowledged = new HashSet<Guid>();
        var asked = new HashSet<Guid>();
        for (var round = 0; round < Rounds.Of(always: 3, beforeARelease: 100); round++)
        {
            var posts = await PrepareAsync(product.Browser, asked, random);
            var answers = posts.Select(post => SendAsync(product.Browser, post)).ToList();
            // When one is done, the others are somewhere on their way.
            await Task.WhenAny(answers);
            await Task.Delay(random.Next(LongestDelay));
            await product.KillAsync();
            acknowledged.UnionWith((await Task.WhenAll(answers)).OfType<Guid>());
            await product.StartAsync();

            await CheckAsync(product.Database, asked, acknowledged);
        }

        acknowledged.ShouldNotBeEmpty();
        TestContext.Current.TestOutputHelper?.WriteLine($"{asked.Count} conclusions sent, {acknowledged.Count} acknowledged before the kill.");
    }

    /// <summary>The next cases of the list, with their forms filled in; those that the kill left untouched come again.</summary>
    private static async Task<List<Post>> PrepareAsync(Browser browser, HashSet<Guid> asked, Random random)
    {
        var list = await browser.OpenAsync("/applications?status=PendingConfirmation&pageSize=200");
        var ids = list.Document.QuerySelectorAll("input[name=ids]").Select(box => Guid.Parse(box.GetAttribute("value")!)).ToArray();
        random.Shuffle(ids);
        var posts = new List<Post>();
        foreach (var id in ids.Take(AtOnce))
        {
            var page = await browser.OpenAsync(CaseForm.AddressOf(id));
            var (address, fields) = Browser.Describe(page, "材料齐全", CaseForm.AllMet(page));
            posts.Add(new Post(id, address, fields));
        }

        asked.UnionWith(posts.Select(post => post.Id));
        return posts;
    }

    /// <summary>The application when the product said that it is done; null when it said so no more.</summary>
    private static async Task<Guid?> SendAsync(Browser browser, Post post)
    {
        try
        {
            var answer = await browser.PostAsync(post.Address, post.Fields);
            answer.Status.ShouldBe(HttpStatusCode.Redirect);
            return post.Id;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task CheckAsync(TestDatabase database, HashSet<Guid> asked, HashSet<Guid> acknowledged)
    {
        var complete = await FindAsync("SELECT Id FROM App_OnlineApplication WHERE Status = 'MaterialsComplete'");

        complete.ShouldBe(await FindAsync("SELECT ApplicationId FROM App_ApprovalRecord WHERE Status = 'MaterialsComplete'"));
        complete.ShouldBe(await FindAsync("SELECT ApplicationId FROM Cnf_ConditionCheck"));
        complete.ShouldBe(await FindAsync("SELECT SubjectId FROM Frm_AuditRecord WHERE Result = 302 AND Operation LIKE 'POST /applications/%/confirm Complete'"));
        complete.ShouldBe(await FindAsync("SELECT SUBSTR(Location, 15, 36) FROM Frm_FormSubmission WHERE Location LIKE '/applications/%/confirm%'"));
        acknowledged.ShouldBeSubsetOf(complete);

        // A row twice would stand twice.
        async Task<List<Guid>> FindAsync(string sql) => [.. (await StoredRows.ReadIdsAsync(database, sql)).Where(asked.Contains).Order()];
    }

    private sealed record Post(Guid Id, string Address, List<KeyValuePair<string, string>> Fields);
}
