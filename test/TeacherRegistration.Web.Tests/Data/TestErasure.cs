using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Devices;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>What there is of an account, and what the erasure list says.</summary>
internal static class TestErasure
{
    public const string Address = "/apply/account/close";
    public const string Button = "注销账号";

    public static string ListOf(ProductHost host) => host.Services.GetRequiredService<IOptions<ErasureOptions>>().Value.ListFile;

    /// <summary>The accounts of the list.</summary>
    public static async Task<IReadOnlyList<Guid>> ReadListAsync(ProductHost host) =>
        (await new ErasureList(host.Services.GetRequiredService<IOptions<ErasureOptions>>(), TimeProvider.System).ReadAsync(CancellationToken.None)).AccountIds;

    /// <summary>The line of the account as it stands in the file.</summary>
    public static async Task<JsonObject> ReadLineAsync(ProductHost host, Guid accountId) =>
        JsonNode.Parse((await File.ReadAllLinesAsync(ListOf(host))).Single(line => line.Contains(accountId.ToString(), StringComparison.Ordinal)))!.AsObject();

    /// <summary>The tables in which something of the account stands.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ProductHost host, Guid accountId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        var key = accountId.ToString();
        var found = new List<string>();
        async Task LookAsync<T>(IQueryable<T> rows)
        {
            if (await rows.AnyAsync())
            {
                found.Add(typeof(T).Name);
            }
        }

        await LookAsync(context.Set<Account>().Where(row => row.Id == accountId));
        await LookAsync(context.Set<Session>().Where(row => row.AccountId == accountId));
        await LookAsync(context.Set<LoginAttempt>().Where(row => row.AccountId == accountId));
        await LookAsync(context.Set<LoginRecord>().Where(row => row.AccountId == accountId));
        await LookAsync(context.Set<KnownDevice>().Where(row => row.AccountId == accountId));
        await LookAsync(context.Set<AttemptEntry>().Where(row => row.Key.Contains(key)));
        await LookAsync(context.Set<ApplicationDraft>().Where(row => row.AccountId == accountId));
        await LookAsync(context.Set<PersonalRecord>().Where(row => row.AccountId == accountId));
        return found;
    }

    /// <summary>Makes the session's second factor so old.</summary>
    public static async Task AgeFactorAsync(ProductHost host, Guid accountId, TimeSpan age)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var at = TimeProvider.System.GetUtcNow().UtcDateTime - age;
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<Session>().Where(row => row.AccountId == accountId)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.FactorAt, at));
    }

    public static async Task<Answer> CloseAsync(Browser browser) => await browser.PressAsync(await browser.OpenAsync(Address), Button, ("Understood", "true"));
}
