using System.Data.Common;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Printing.Domain.Receipts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Secrets;

/// <summary>AUTH-8: no token, code, password or phone number stands in clear in any table or log line, at any log level.</summary>
public abstract class StoredSecretsTests(ClockedHost host)
{
    private const string Point = TestApplications.PointOne;
    private const string ListOfTables = "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";
    private const string ListOfTablesOfSqlite = "SELECT name FROM sqlite_master WHERE type = 'table'";

    [Fact]
    public async Task Login_LeavesNoSecretInTheDatabaseOrTheLog()
    {
        var account = await StaffAccount.AddAsync(host);
        var cookies = new CookieContainer();
        using var browser = host.CreateBrowser(cookies);
        var secrets = new List<string> { StaffAccount.Password, account.Phone };
        var step = await browser.PressAsync(
            await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));
        secrets.AddRange(Tokens(cookies));
        // From the sender, not from its page: the page's address, with the number in it, would stand in the log.
        var text = host.Services.GetRequiredService<DevelopmentSmsGateway>().Sent.First(sent => sent.Phone == account.Phone).Text;
        secrets.Add(Regex.Match(text, "[0-9]{6}").Value);
        var page = await browser.OpenAsync(step.Location);
        await browser.PressAsync(page, "登录", ("Code", "000000"));
        (await browser.PressAsync(page, "登录", ("Code", secrets[^1]))).Location.ShouldBe("/");
        secrets.AddRange(Tokens(cookies));

        var stored = await ReadTablesAsync();
        secrets.Count.ShouldBeGreaterThanOrEqualTo(5);
        // The sweep sees what is there in clear.
        Find(stored, account.LoginName).ShouldNotBeEmpty();
        host.Log.All.Count.ShouldBeGreaterThan(100);
        secrets.SelectMany(secret => Find(stored, secret)).ShouldBeEmpty();
        secrets.SelectMany(secret => Find(host.Log.All, secret)).ShouldBeEmpty();
    }

    /// <summary>
    /// DP-2: a case that is searched, read and printed leaves number, phone and address sealed in the database and nowhere else, and the name
    /// in no log. So does one that has its receipt, which is a demo case: the clock may stand outside every window.
    /// </summary>
    [Fact]
    public async Task Case_LeavesNoPersonInTheLogAndNoNumberInTheDatabase()
    {
        const string Name = "金丝雀·测试";
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft with { Name = Name, Address = "金丝雀路 47 号" }))[0];
        var point = await TestApplications.FindPointAsync(host, Point);
        using var browser = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, Point[..8], [RoleNames.ConfirmationUser], point.Id));
        var list = await browser.OpenAsync("/applications");

        (await browser.PressAsync(list, "查询", ("idNumber", draft.IdNumber))).Words.ShouldContain(Name);
        (await browser.PressAsync(list, "查询", ("phone", draft.Phone))).Words.ShouldContain(Name);
        (await browser.OpenAsync("/applications?name=" + Uri.EscapeDataString(Name))).Words.ShouldContain(Name);
        foreach (var page in (string[])["", "/approvals", "/form.pdf", "/reveal"])
        {
            (await browser.OpenAsync($"/applications/{id}{page}")).Status.ShouldBe(HttpStatusCode.OK, page);
        }

        var stored = await ReadTablesAsync();
        Find(stored, Name).ShouldNotBeEmpty();
        foreach (var number in (string[])[draft.IdNumber, draft.Phone, draft.Address, await ReadNumberWithReceiptAsync()])
        {
            stored.Where(cell => cell.Contains(number, StringComparison.Ordinal)).ShouldBeEmpty();
        }

        host.Log.All.Count.ShouldBeGreaterThan(100);
        foreach (var canary in (string[])[draft.IdNumber, draft.Phone, draft.Address, Name, Uri.EscapeDataString(Name)])
        {
            host.Log.All.Where(line => line.Contains(canary, StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    /// <summary>The ID number of somebody who has a receipt.</summary>
    private async Task<string> ReadNumberWithReceiptAsync()
    {
        await using var scope = await TestApplications.OpenAsync(host, Point);
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        var row = await context.Set<OnlineApplication>().FirstAsync(row => context.Set<Receipt>().Any(receipt => receipt.ApplicationId == row.Id));
        return scope.ServiceProvider.GetRequiredService<IColumnCipher>().Open(row.IdNumber, OnlineApplication.CellOf(row.TenantId, row.Id, nameof(row.IdNumber)));
    }

    private static IEnumerable<string> Tokens(CookieContainer cookies) => cookies.GetCookies(ProductHost.Address)
        .Where(cookie => cookie.Name.EndsWith("Session", StringComparison.Ordinal) || cookie.Name.EndsWith("Login", StringComparison.Ordinal) || cookie.Name.EndsWith("Device", StringComparison.Ordinal))
        .Select(cookie => cookie.Value);

    /// <summary>As a word of its own: six digits may stand by chance within a hash or an id.</summary>
    private static IEnumerable<string> Find(IEnumerable<string> texts, string secret)
    {
        var word = new Regex($"(?<![0-9A-Za-z]){Regex.Escape(secret)}(?![0-9A-Za-z])");
        return texts.Where(text => word.IsMatch(text));
    }

    private async Task<List<string>> ReadTablesAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Database;
        await database.OpenConnectionAsync();
        var tables = await ReadAsync(database.GetDbConnection(), database.IsSqlite() ? ListOfTablesOfSqlite : ListOfTables);
        tables.ShouldContain("Idn_Session");
        var cells = new List<string>();
        foreach (var table in tables)
        {
            cells.AddRange(await ReadAsync(database.GetDbConnection(), $"SELECT * FROM {table}"));
        }

        return cells;
    }

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the database itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var cells = new List<string>();
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                // Numbers and times hold no secret, but may be six digits.
                cells.AddRange(reader.GetValue(column) switch
                {
                    string text => [text],
                    byte[] bytes => [Encoding.UTF8.GetString(bytes), Encoding.Unicode.GetString(bytes)],
                    _ => Array.Empty<string>(),
                });
            }
        }

        return cells;
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class StoredSecretsOnSqliteTests(ClockedSqliteHost host) : StoredSecretsTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class StoredSecretsOnMySqlTests(ClockedMySqlHost host) : StoredSecretsTests(host);
